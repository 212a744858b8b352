/** A figure at a size. Both above 0. */
export interface SizedFigure {
  readonly size: number;
  readonly value: number;
}

/**
 * How a figure grows with the size: `b` of `value = a · size^b`, fitted by least squares to the logarithms. 0 for what
 * stays as it is, 1 for what doubles when the size doubles. `null` where there are not two different sizes.
 */
export function growthExponent(figures: readonly SizedFigure[]): number | null {
  const points = figures.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = sum(points.map(({ x }) => (x - middle.x) ** 2));
  if (points.length < 2 || spread === 0) return null;
  return sum(points.map(({ x, y }) => (x - middle.x) * (y - middle.y))) / spread;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
