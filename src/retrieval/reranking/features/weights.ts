import type { FeatureName } from './feature-values.ts';

/**
 * How much each feature counts; they sum to 1. Fitted to the development sets that docs/evaluation.md names: the
 * weights, none below 0, that make articles which answer likeliest under a softmax over a question's candidates.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  words: 0.133,
  articleWords: 0.076,
  meaning: 0.1,
  passage: 0,
  context: 0.072,
  article: 0.02,
  headline: 0.071,
  sameHeadline: 0.173,
  names: 0.068,
  articleNames: 0,
  near: 0,
  order: 0.12,
  phrases: 0.02,
  answer: 0.012,
  opening: 0.024,
  time: 0.111,
};
