/** The scores of one passage from the two searches. */
export interface Scores {
  /** BM25, 0 or more. */
  readonly lexical: number;
  /** Cosine, −1 to 1; `null` where the embedder does not understand the language of passage or question. */
  readonly similarity: number | null;
}

export interface FuseOptions {
  /** Share of the vector score, 0 to 1. @default VECTOR_WEIGHT */
  readonly vectorWeight?: number;
}

/** Measured: see "One part changed at a time" in docs/evaluation.md. */
export const VECTOR_WEIGHT = 0.4;

/**
 * A score of 0 to 1 for each of the passages, in their order: `w·cos' + (1 − w)·bm25'`, a convex combination of scores
 * scaled over the passages, BM25 from its theoretical minimum of 0 (Bruch, Gai and Ingber, "An Analysis of Fusion
 * Functions for Hybrid Retrieval", TOIS 2023). A passage without a similarity is judged by its words alone.
 */
export function fuse(
  passages: readonly Scores[],
  { vectorWeight = VECTOR_WEIGHT }: FuseOptions = {},
): number[] {
  const byWords = scale([0, ...passages.map(({ lexical }) => lexical)]);
  const byMeaning = scale(passages.flatMap(({ similarity }) => similarity ?? []));
  return passages.map(({ lexical, similarity }) => {
    const words = byWords(lexical);
    const meaning = similarity === null ? words : byMeaning(similarity);
    return vectorWeight * meaning + (1 - vectorWeight) * words;
  });
}

/** Maps the range of the values to 0..1; a range of a single value other than 0 to 1. */
function scale(values: readonly number[]): (value: number) => number {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => (high > low ? (value - low) / (high - low) : Number(value !== 0));
}
