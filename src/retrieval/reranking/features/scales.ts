/** Each as a share of the greatest; all 0 where none is above it. */
export function shares(values: readonly number[]): number[] {
  const most = Math.max(...values, 0);
  return values.map((value) => (most === 0 ? 0 : value / most));
}

/** From the least to the most as 0 to 1; `null` stays so. */
export function spread(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values.map((value) =>
    value === null ? null : high > low ? (value - low) / (high - low) : 1,
  );
}

/** 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
