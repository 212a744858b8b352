/** How values were shifted and scaled so that each column has mean 0 and deviation 1. */
export interface Standard {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** Columns that never vary are left as they are. */
const LEAST_DEVIATION = 1e-6;

/** Means and deviations of the columns of some rows. */
export function standardOf(rows: readonly (readonly number[])[]): Standard {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const means = columns.map(mean);
  const deviations = columns.map((column, index) =>
    Math.sqrt(mean(column.map((value) => (value - (means[index] ?? 0)) ** 2))),
  );
  return {
    means,
    deviations: deviations.map((deviation) => (deviation < LEAST_DEVIATION ? 1 : deviation)),
  };
}

/** A row in standard units. */
export function standardised(row: readonly number[], { means, deviations }: Standard): number[] {
  return row.map((value, index) => (value - (means[index] ?? 0)) / (deviations[index] ?? 1));
}

/** Weights of standard units as weights of the values themselves, and what to add to their sum. */
export function plainWeights(
  weights: readonly number[],
  { means, deviations }: Standard,
): { readonly weights: number[]; readonly shift: number } {
  const plain = weights.map((weight, index) => weight / (deviations[index] ?? 1));
  const shift = -plain.reduce((sum, weight, index) => sum + weight * (means[index] ?? 0), 0);
  return { weights: plain, shift };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
