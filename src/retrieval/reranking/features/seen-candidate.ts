import { isStopWord } from '../../../language/stop-words.ts';
import type { Candidate } from '../../candidate.ts';
import { relatedOf, type SearchTerm } from '../../search-terms.ts';
import { matchHeading } from '../../term-shares.ts';
import { indexTerms, matchTerm, type TermMatch, type TextIndex } from '../../text-index.ts';
import type { TermPair } from './asked-order.ts';

/** What is known of a headline; matches in the order of the terms. */
interface SeenHeadline {
  readonly head: TextIndex;
  /** Words of the headline without those of grammar. */
  readonly headWords: number;
  /** In the headline, and of words of a date in the date of publication. */
  readonly inHead: readonly TermMatch[];
}

/** What is known of one candidate before it is compared with the others. */
export interface SeenCandidate extends SeenHeadline {
  readonly candidate: Candidate;
  readonly body: TextIndex;
  readonly inBody: readonly TermMatch[];
}

/**
 * Looks for the terms of a question in all candidates; each headline is read once.
 * @param neighbours of the question, whose places are needed as well
 */
export function lookAtAll(
  candidates: readonly Candidate[],
  terms: readonly SearchTerm[],
  neighbours: readonly TermPair[],
): SeenCandidate[] {
  const wanted = wordsOf(terms, neighbours);
  const headlines = new Map<string, SeenHeadline>();
  return candidates.map((candidate) => {
    const { article } = candidate;
    const headline = headlines.get(article.id) ?? lookAtHeadline(candidate, terms);
    headlines.set(article.id, headline);
    const body = indexTerms(candidate.terms.body, article.language, wanted);
    return { ...headline, candidate, body, inBody: terms.map((term) => matchTerm(term, body)) };
  });
}

/** Every index term that is looked for; of phrases, each of their words. */
function wordsOf(
  terms: readonly SearchTerm[],
  neighbours: readonly TermPair[],
): ReadonlySet<string> {
  const forms = terms.flatMap((term) => [...term.forms, ...relatedOf(term)]);
  return new Set([...forms.flatMap((form) => form.split(' ')), ...neighbours.flat()]);
}

function lookAtHeadline(
  { article, terms: { headline } }: Candidate,
  terms: readonly SearchTerm[],
): SeenHeadline {
  const head = indexTerms(headline, article.language);
  const grammar = headline.filter((term) => isStopWord(term, article.language));
  const headWords = head.length - grammar.length;
  return { head, headWords, inHead: matchHeading(terms, article, head) };
}
