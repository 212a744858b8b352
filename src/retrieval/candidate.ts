import type { PassagePlace, PassageTerms } from '../edition/edition.ts';
import type { Scores } from './fuse.ts';

/** A passage found for a question, before the last ranking. */
export interface Candidate extends Scores, PassagePlace {
  /** What both were indexed by. */
  readonly terms: PassageTerms;
  /** BM25 of the whole article, 0 where it is not among the best. */
  readonly articleLexical: number;
  /** Cosine as measured, whatever the languages; −1 to 1. */
  readonly cosine: number;
  /** Fused score in 0..1; comparable within one search only. */
  readonly score: number;
}

/** A candidate with another score. Field by field: a search makes hundreds, and copying them as they are takes thrice the time. */
export function withScore(found: Omit<Candidate, 'score'>, score: number): Candidate {
  const { label, article, ordinal, terms, lexical, articleLexical, similarity, cosine } = found;
  return { label, article, ordinal, terms, lexical, articleLexical, similarity, cosine, score };
}
