/**
 * The vector scaled to length 1.
 * @returns `null` where no direction can be told: a value is not finite, or all are zero
 */
export function unitVector(values: ArrayLike<number>): Float32Array | null {
  const length = Math.hypot(...Array.from(values));
  if (!Number.isFinite(length) || length === 0) return null;
  return Float32Array.from(values, (value) => value / length);
}

/** The direction halfway between unit vectors of one length, itself of length 1; `null` as in `unitVector()`. */
export function meanDirection(vectors: readonly ArrayLike<number>[]): Float32Array | null {
  const [first = [], ...rest] = vectors;
  const sum = Array.from(first);
  for (const vector of rest) sum.forEach((value, at) => (sum[at] = value + (vector[at] ?? NaN)));
  return unitVector(sum);
}
