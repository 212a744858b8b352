import type { ArticleEntry } from '../../../edition/edition.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import type { Candidate } from '../../candidate.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { matchHeading } from '../../term-shares.ts';
import { indexText, matchTerm, type TermMatch, type TextIndex } from '../../text-index.ts';

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

/** Looks for the terms of a question in all candidates; each headline is read once. */
export function lookAtAll(
  candidates: readonly Candidate[],
  terms: readonly SearchTerm[],
): SeenCandidate[] {
  const headlines = new Map<string, SeenHeadline>();
  return candidates.map((candidate) => {
    const { article, passage } = candidate;
    const headline = headlines.get(article.id) ?? lookAtHeadline(article, terms);
    headlines.set(article.id, headline);
    const body = indexText(passage.text, article.language);
    return { ...headline, candidate, body, inBody: terms.map((term) => matchTerm(term, body)) };
  });
}

function lookAtHeadline(article: ArticleEntry, terms: readonly SearchTerm[]): SeenHeadline {
  const head = indexText(article.headline, article.language);
  const grammar = [...head.places].filter(([term]) => isStopWord(term, article.language));
  const headWords = head.length - grammar.reduce((sum, [, places]) => sum + places.length, 0);
  return { head, headWords, inHead: matchHeading(terms, article, head) };
}
