/** A function of several variables, with its gradient. */
export type Differentiable = (at: readonly number[]) => {
  readonly value: number;
  readonly gradient: readonly number[];
};

export interface MinimiseOptions {
  /** Which sign each variable may have: 1 for none below 0, −1 for none above, 0 for either. @default all 0 */
  readonly signs?: readonly number[];
  /** @default 400 */
  readonly steps?: number;
}

/** Steps shorter than this change nothing that shows. */
const SHORTEST = 1e-12;
/** A step that lowers the value by a smaller part of it ends the search. */
const FLAT = 1e-7;
/** How much of the fall that the gradient promises a step has to bring (Armijo). */
const SUFFICIENT = 1e-4;

/**
 * The place where a smooth, convex function is least, by projected gradient descent with steps as long as the last
 * two gradients suggest (Barzilai and Borwein 1988), halved until the value falls.
 */
export function minimise(
  f: Differentiable,
  start: readonly number[],
  { signs = [], steps = 400 }: MinimiseOptions = {},
): number[] {
  let at = [...start];
  let here = f(at);
  let length = 1e-3;
  for (let step = 0; step < steps; step += 1) {
    const next = descend(f, at, here, length, signs);
    if (next === null || here.value - next.here.value < FLAT * Math.abs(here.value)) break;
    const moved = next.at.map((value, index) => value - (at[index] ?? 0));
    const turned = next.here.gradient.map((value, index) => value - (here.gradient[index] ?? 0));
    const curvature = dot(moved, turned);
    length = curvature > 0 ? dot(moved, moved) / curvature : length * 2;
    ({ at, here } = next);
  }
  return at;
}

function descend(
  f: Differentiable,
  at: readonly number[],
  here: ReturnType<Differentiable>,
  length: number,
  signs: readonly number[],
): { at: number[]; here: ReturnType<Differentiable> } | null {
  for (let size = length; size > SHORTEST; size /= 2) {
    const next = at.map((value, index) =>
      allowed(value - size * (here.gradient[index] ?? 0), signs[index] ?? 0),
    );
    const fall = dot(
      here.gradient,
      at.map((value, index) => value - (next[index] ?? 0)),
    );
    if (fall <= SHORTEST) return null;
    const there = f(next);
    if (there.value <= here.value - SUFFICIENT * fall) return { at: next, here: there };
  }
  return null;
}

function allowed(value: number, sign: number): number {
  return sign * value < 0 ? 0 : value;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
