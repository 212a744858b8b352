import type { Edition } from '../../../edition/edition.ts';
import type { Candidate } from '../../candidate.ts';
import { grammarTerms } from '../../grammar-terms.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { matchHeading } from '../../term-shares.ts';
import {
  indexTerms,
  matchTerm,
  wantedTerms,
  type TermMatch,
  type TextIndex,
  type WantedTerms,
} from '../../text-index.ts';
import type { TermPair } from './asked-order.ts';
import { sameWords } from './word-weights.ts';

/** What is known of a headline; matches in the order of the terms. */
export interface SeenHeadline {
  readonly head: TextIndex;
  /** In the headline, and of words of a date in the date of publication. */
  readonly inHead: readonly TermMatch[];
  /** See `sameWords`. */
  readonly sameWords: number;
}

/** What is known of one candidate before it is compared with the others. */
export interface SeenCandidate {
  readonly candidate: Candidate;
  readonly headline: SeenHeadline;
  readonly body: TextIndex;
  readonly inBody: readonly TermMatch[];
}

/** What is looked for, and where. */
export interface Looking {
  readonly terms: readonly SearchTerm[];
  /** Of the question; their places are needed as well. */
  readonly neighbours: readonly TermPair[];
  readonly edition: Pick<Edition, 'termNumber'>;
}

/** Looks for the terms of a question in all candidates; each headline is read once. */
export function lookAtAll(candidates: readonly Candidate[], looking: Looking): SeenCandidate[] {
  const { terms, edition, neighbours } = looking;
  const wanted = wantedTerms(
    terms,
    edition,
    neighbours.flatMap(({ first, second }) => [first, second]),
  );
  const headlines = new Map<string, SeenHeadline>();
  return candidates.map((candidate) => {
    const { article } = candidate;
    const headline = headlines.get(article.id) ?? lookAtHeadline(candidate, looking, wanted);
    headlines.set(article.id, headline);
    const body = indexTerms(candidate.terms.body, article.language, wanted);
    return { candidate, headline, body, inBody: terms.map((term) => matchTerm(term, body)) };
  });
}

function lookAtHeadline(
  { article, terms: { headline } }: Candidate,
  { terms, edition }: Looking,
  wanted: WantedTerms,
): SeenHeadline {
  const head = indexTerms(headline, article.language, wanted);
  const grammar = grammarTerms(edition, article.language);
  const headWords = headline.filter((term) => !grammar.has(term)).length;
  const inHead = matchHeading(terms, article, head);
  return { head, inHead, sameWords: sameWords(inHead, headWords, terms) };
}
