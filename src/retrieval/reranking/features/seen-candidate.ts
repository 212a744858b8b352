import type { Candidate } from '../../candidate.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { matchHeading } from '../../term-shares.ts';
import { indexText, matchTerm, type TermMatch, type TextIndex } from '../../text-index.ts';

/** What is known of one candidate before it is compared with the others; matches in the order of the terms. */
export interface SeenCandidate {
  readonly candidate: Candidate;
  readonly body: TextIndex;
  readonly head: TextIndex;
  readonly inBody: readonly TermMatch[];
  /** In the headline, and of words of a date in the date of publication. */
  readonly inHead: readonly TermMatch[];
}

/** Looks for the terms of a question in a candidate. */
export function lookAt(candidate: Candidate, terms: readonly SearchTerm[]): SeenCandidate {
  const { article, passage } = candidate;
  const body = indexText(passage.text, article.language);
  const head = indexText(article.headline, article.language);
  return {
    candidate,
    body,
    head,
    inBody: terms.map((term) => matchTerm(term, body)),
    inHead: matchHeading(terms, article, head),
  };
}
