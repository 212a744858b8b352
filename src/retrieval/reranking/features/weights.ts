import type { FeatureName } from './feature-names.ts';

/**
 * How much each feature counts; they sum to 1. Written by `npm run eval -- reranker --write`,
 * which fits them to the development sets: docs/evaluation.md.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  words: 0.154,
  articleWords: 0.051,
  meaning: 0.146,
  context: 0.076,
  article: 0.047,
  headline: 0.06,
  sameHeadline: 0.112,
  sameTitle: 0.131,
  names: 0.047,
  near: 0.044,
  order: 0.095,
  phrases: 0.014,
  answer: 0.002,
  opening: 0.022,
};
