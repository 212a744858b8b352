import {
  ANSWER_SIGNALS,
  answerSignals,
  type AnswerSignal,
  type AnswerSignalValues,
} from '../../../answering/writers/answer-signals.ts';
import { sharesOf, type WriterWeights } from '../../../answering/writers/weigh-sentences.ts';
import { minimise, type Differentiable } from './minimise.ts';
import { named } from './named.ts';
import { plainWeights, standardised, standardOf } from './standardise.ts';
import type { WriterExample } from './writer-example.ts';

/** L2 penalty on weights of standard units. */
const PENALTY = 16;

/**
 * What each signal may say: 1 for an answer, −1 against one. Without this, what questions of one set have in common
 * is taken for a reason: those without an answer were written with more of the coverage's words than others.
 */
const SIGNS: Readonly<Record<AnswerSignal, number>> = {
  names: 1,
  articleWords: 1,
  ownNamesMissing: -1,
  otherKind: -1,
  uncounted: -1,
  articleKind: 1,
  denial: -1,
  outletMissing: -1,
  missing: -1,
  articleMissing: -1,
};

/** The signals of a question under a choice that was not fitted to it. */
export interface AnswerableExample {
  readonly isAnswerable: boolean;
  readonly signals: AnswerSignalValues;
}

/** The signals of an example. */
export function signalsOf(
  { values }: WriterExample,
  weights: WriterWeights['sentence'],
): AnswerSignalValues {
  return answerSignals(values, sharesOf(values, weights));
}

/** Fits whether there is an answer, both kinds of questions counting the same in all. */
export function fitAnswerable(
  examples: readonly AnswerableExample[],
): Pick<WriterWeights, 'answer' | 'bias'> {
  const raw = examples.map(({ signals }) => ANSWER_SIGNALS.map((name) => signals[name]));
  const standard = standardOf(raw);
  const rows = raw.map((row) => [...standardised(row, standard), 1]);
  const yes = examples.filter(({ isAnswerable }) => isAnswerable).length;
  const counts = examples.map(({ isAnswerable }) =>
    isAnswerable ? 1 : yes / Math.max(1, examples.length - yes),
  );
  const fitted = minimise(
    loss(
      rows,
      examples.map(({ isAnswerable }) => isAnswerable),
      counts,
    ),
    Array.from({ length: ANSWER_SIGNALS.length + 1 }, () => 0),
    { signs: [...ANSWER_SIGNALS.map((name) => SIGNS[name]), 0] },
  );
  const { weights, shift } = plainWeights(fitted.slice(0, -1), standard);
  return { answer: named(ANSWER_SIGNALS, weights), bias: (fitted.at(-1) ?? 0) + shift };
}

/** Minus the penalised log-likelihood of a logistic function; the last variable is its bias. */
function loss(
  rows: readonly (readonly number[])[],
  isYes: readonly boolean[],
  counts: readonly number[],
): Differentiable {
  return (at) => {
    const gradient = at.map((weight, index) => (index < at.length - 1 ? 2 * PENALTY * weight : 0));
    let value = at.slice(0, -1).reduce((sum, weight) => sum + PENALTY * weight * weight, 0);
    for (const [index, row] of rows.entries()) {
      const score = row.reduce((sum, one, column) => sum + one * (at[column] ?? 0), 0);
      const count = counts[index] ?? 1;
      const chance = 1 / (1 + Math.exp(-score));
      value -= count * Math.log(Math.max(1e-12, isYes[index] ? chance : 1 - chance));
      for (const [column, one] of row.entries())
        gradient[column] =
          (gradient[column] ?? 0) + count * (chance - (isYes[index] ? 1 : 0)) * one;
    }
    return { value, gradient };
  };
}
