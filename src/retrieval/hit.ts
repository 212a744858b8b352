import type { ArticleEntry, Passage } from '../edition/edition.ts';

/** A retrieved passage. */
export interface Hit {
  /** From 1, best first. */
  readonly rank: number;
  readonly passage: Passage;
  readonly article: ArticleEntry;
  /** Fused score in 0..1; comparable within one search only. */
  readonly score: number;
  /** Cosine similarity of question and passage, −1 to 1. */
  readonly similarity: number;
  /** BM25 of the passage, 0 where no word matched. */
  readonly lexical: number;
  /** Other outlets that carried the same text. */
  readonly alsoCarriedBy: readonly string[];
}
