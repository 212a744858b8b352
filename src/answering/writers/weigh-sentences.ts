import { ANSWER_SIGNALS, answerSignals, type AnswerSignal } from './answer-signals.ts';
import {
  SENTENCE_FEATURES,
  type SentenceFeature,
  type SentenceValues,
} from './sentence-features.ts';

/** What the features and signals count. */
export interface WriterWeights {
  /** Of the choice among all sentences. */
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  /** Of whether there is an answer at all. */
  readonly answer: Readonly<Record<AnswerSignal, number>>;
  readonly bias: number;
}

/** How likely each of some sentences answers, and any of them. */
export interface WeighedSentences {
  /** 0 to 1, in their order; they sum to `answerable`. */
  readonly scores: readonly number[];
  /** 0 to 1. */
  readonly answerable: number;
}

/**
 * Weighs sentences against one another: a softmax over the weighted features tells which one answers, a logistic
 * function of what the likely ones have tells whether any does.
 */
export function weighSentences(
  values: readonly SentenceValues[],
  weights: WriterWeights,
): WeighedSentences {
  if (values.length === 0) return { scores: [], answerable: 0 };
  const shares = sharesOf(values, weights.sentence);
  const signals = answerSignals(values, shares);
  const sum = ANSWER_SIGNALS.reduce((all, name) => all + weights.answer[name] * signals[name], 0);
  const answerable = 1 / (1 + Math.exp(-sum - weights.bias));
  return { scores: shares.map((share) => share * answerable), answerable };
}

/** How likely it is each sentence that answers, where one of them does: they sum to 1. */
export function sharesOf(
  values: readonly SentenceValues[],
  weights: WriterWeights['sentence'],
): number[] {
  const scores = values.map((each) => outwardScore(each, weights));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The weighted sum of a sentence's features. */
export function outwardScore(values: SentenceValues, weights: WriterWeights['sentence']): number {
  return SENTENCE_FEATURES.reduce((sum, name) => sum + weights[name] * values[name], 0);
}
