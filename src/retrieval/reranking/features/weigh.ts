import { FEATURES, type FeatureRow } from './feature-names.ts';
import { WEIGHTS } from './weights.ts';

/** The weighted sum of all features, 0 to 1. */
export function weigh(row: FeatureRow): number {
  let sum = 0;
  for (const name of FEATURES) sum += WEIGHTS[name] * row[name];
  return sum;
}
