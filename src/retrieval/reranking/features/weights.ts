import type { FeatureName } from './feature-names.ts';

/**
 * How much each feature counts; they sum to 1. Written by `npm run eval -- reranker --write`,
 * which fits them to the development sets: docs/evaluation.md.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  words: 0.159,
  articleWords: 0.042,
  meaning: 0.128,
  context: 0.071,
  article: 0.044,
  headline: 0.051,
  sameHeadline: 0.117,
  sameTitle: 0.124,
  names: 0.05,
  near: 0.046,
  order: 0.116,
  phrases: 0.02,
  answer: 0.01,
  opening: 0.023,
};
