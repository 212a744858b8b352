import type { WriterWeights } from '../../../answering/writers/weigh-sentences.ts';
import { fitAnswerable, signalsOf } from './fit-answerable.ts';
import { fitChoice } from './fit-choice.ts';
import { foldsOf } from './folds.ts';
import type { WriterExample } from './writer-example.ts';

/** Parts in which the choice is fitted without the questions whose signals are then taken. */
const INNER_FOLDS = 4;

/**
 * Fits the choice among sentences to all examples, and whether there is an answer to what the choice makes of
 * questions that it was not fitted to.
 */
export function fitWriter(examples: readonly WriterExample[]): WriterWeights {
  const folds = foldsOf(examples, INNER_FOLDS);
  const signals = folds.flatMap((held) => {
    const weights = fitChoice(examples.filter((one) => !held.has(one)));
    return [...held].map((one) => ({
      isAnswerable: one.isAnswerable,
      signals: signalsOf(one, weights),
    }));
  });
  return { sentence: fitChoice(examples), ...fitAnswerable(signals) };
}
