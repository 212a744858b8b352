import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts: a logistic choice among the sentences of a question and "none", fitted to the
 * development questions by maximum likelihood with an L2 penalty of 1 on standardised features; see "Answers" in
 * docs/evaluation.md.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  own: -0.75,
  around: 1.05,
  article: 0.85,
  names: 1.45,
  missing: -2.9,
  sign: 1.4,
  close: 4.75,
  meaning: 3.6,
  rank: 3.15,
  opening: 0.75,
  dependent: -2.15,
  extended: 0.4,
  length: -0.8,
};

/** What "none of them" scores. */
export const NO_ANSWER_SCORE = 8.2;
