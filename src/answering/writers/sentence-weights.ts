import type { SentenceFeature } from './sentence-features.ts';

/**
 * How much each feature counts: a logistic choice among the sentences of a question and "none", fitted to the
 * development questions by maximum likelihood with an L2 penalty of 1 on standardised features; see "Answers" in
 * docs/evaluation.md.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  own: 0.25,
  around: 1.05,
  article: 1.45,
  names: 1.45,
  missing: -2.3,
  sign: 1.4,
  close: 4.45,
  meaning: 3.25,
  rank: 2.55,
  opening: 1.15,
  dependent: -1.7,
  extended: 0.65,
  length: -1.25,
};

/** What "none of them" scores. */
export const NO_ANSWER_SCORE = 8.7;
