import type { FeatureName } from './feature-names.ts';

/**
 * How much each feature counts; they sum to 1. Written by `npm run eval -- reranker --write`,
 * which fits them to the development sets: docs/evaluation.md.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  words: 0.149,
  articleWords: 0.058,
  meaning: 0.135,
  context: 0.053,
  article: 0.044,
  headline: 0.046,
  sameHeadline: 0.104,
  sameTitle: 0.118,
  names: 0.04,
  near: 0.036,
  order: 0.099,
  phrases: 0.012,
  answer: 0.092,
  opening: 0.014,
};
