/** Memory at some point of a run. */
export interface MemorySample {
  /** Questions asked by then. */
  readonly questions: number;
  readonly bytes: number;
}

/** How memory grows, in MB for 1,000 questions. */
export interface MemorySlope {
  readonly slope: number;
  /** The ends of its 95 % interval. */
  readonly low: number;
  readonly high: number;
}

const MB = 1024 * 1024;

/** Two-sided 95 % points of Student's t with 1 to 10 degrees of freedom; beyond, the normal one does within 10 %. */
const T_95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];
const NORMAL_95 = 1.96;

/**
 * The slope of a straight line through samples, by least squares, with the interval that ordinary regression gives it.
 * `null` for fewer than three samples, which have no interval.
 */
export function memorySlope(samples: readonly MemorySample[]): MemorySlope | null {
  const points = samples.map(({ questions, bytes }) => ({ x: questions / 1000, y: bytes / MB }));
  const freedom = points.length - 2;
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = sum(points.map(({ x }) => (x - middle.x) ** 2));
  if (freedom < 1 || spread === 0) return null;
  const slope = sum(points.map(({ x, y }) => (x - middle.x) * (y - middle.y))) / spread;
  const rest = sum(points.map(({ x, y }) => (y - middle.y - slope * (x - middle.x)) ** 2));
  const error = Math.sqrt(rest / freedom / spread) * (T_95[freedom - 1] ?? NORMAL_95);
  return { slope, low: slope - error, high: slope + error };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
