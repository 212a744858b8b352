import { FEATURES, type FeatureColumns } from './feature-names.ts';
import { WEIGHTS } from './weights.ts';

/** The weighted sum of all features of every candidate, 0 to 1. */
export function weigh(columns: FeatureColumns): number[] {
  const sums = columns.words.map(() => 0);
  for (const name of FEATURES) {
    const weight = WEIGHTS[name];
    const values = columns[name];
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + weight * (values[at] ?? 0);
  }
  return sums;
}
