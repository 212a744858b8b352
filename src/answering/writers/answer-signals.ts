import type { SentenceFeature, SentenceValues } from './sentence-features.ts';

/** What tells whether a question is answered at all: how well its best sentences score against others tells nothing. */
export const ANSWER_SIGNALS = [
  /** Values of the sentences that may answer, each counted by how likely it does. */
  'names',
  'articleWords',
  'ownNamesMissing',
  'otherKind',
  'uncounted',
  'articleKind',
  'denial',
  'outletMissing',
  /** Least values of any sentence. */
  'missing',
  'articleMissing',
] as const;

export type AnswerSignal = (typeof ANSWER_SIGNALS)[number];

export type AnswerSignalValues = Readonly<Record<AnswerSignal, number>>;

/**
 * The signals of a question's sentences.
 * @param shares how likely each sentence answers where one of them does: they sum to 1
 */
export function answerSignals(
  values: readonly SentenceValues[],
  shares: readonly number[],
): AnswerSignalValues {
  const expected = (name: SentenceFeature) =>
    values.reduce((sum, each, index) => sum + (shares[index] ?? 0) * each[name], 0);
  const least = (name: SentenceFeature) => Math.min(1, ...values.map((each) => each[name]));
  return {
    names: expected('names'),
    articleWords: expected('articleWords'),
    ownNamesMissing: expected('ownNamesMissing'),
    otherKind: expected('otherKind'),
    uncounted: expected('uncounted'),
    articleKind: expected('articleKind'),
    denial: expected('denial'),
    outletMissing: expected('outletMissing'),
    missing: least('missing'),
    articleMissing: least('articleMissing'),
  };
}
