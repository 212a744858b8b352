import { generator } from './generator.ts';

/** A mean with the 95 % interval around it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 1;
/** Share of the resampled means that lies below the interval, and above it. */
const TAIL = 0.025;

/**
 * The mean of values, with the interval that holds 95 % of the means of a thousand samples drawn from them with
 * repetition (the percentile bootstrap of Efron and Tibshirani, 1993). The same values give the same interval;
 * values of 0 when there are none.
 */
export function estimateMean(values: readonly number[]): Estimate {
  if (values.length === 0) return { value: 0, low: 0, high: 0 };
  const random = generator(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => sampleMean(values, random)).sort();
  const at = (share: number) => means[Math.round(share * (RESAMPLES - 1))] ?? 0;
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}

function sampleMean(values: readonly number[], random: () => number): number {
  let sum = 0;
  for (let drawn = 0; drawn < values.length; drawn += 1)
    sum += values[Math.floor(random() * values.length)] ?? 0;
  return sum / values.length;
}
