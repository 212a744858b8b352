import { FEATURES, type FeatureRow } from './feature-names.ts';
import { WEIGHTS } from './weights.ts';

/** The weighted sum of all features, 0 to 1. */
export function weigh(row: FeatureRow): number {
  return FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * row[name], 0);
}
