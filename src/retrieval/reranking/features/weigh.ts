import { FEATURES, type FeatureColumns } from './feature-names.ts';
import { WEIGHTS } from './weights.ts';

/** The weighted sum of all features of every candidate, 0 to 1. */
export function weigh(columns: FeatureColumns): number[] {
  const sums = columns.words.map(() => 0);
  for (const name of FEATURES) {
    const weight = WEIGHTS[name];
    for (const [at, value] of columns[name].entries()) sums[at] = (sums[at] ?? 0) + weight * value;
  }
  return sums;
}
