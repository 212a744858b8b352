import type { FeatureName } from './feature-values.ts';

/**
 * How much each feature counts; they sum to 1. Written by `npm run eval -- reranker --write`,
 * which fits them to the development sets: docs/evaluation.md.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  words: 0.157,
  articleWords: 0.042,
  meaning: 0.126,
  context: 0.068,
  article: 0.048,
  headline: 0.039,
  sameHeadline: 0.114,
  sameTitle: 0.129,
  names: 0.051,
  near: 0.046,
  order: 0.12,
  phrases: 0.021,
  answer: 0.011,
  opening: 0.029,
};
