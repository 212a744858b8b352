/** Numbers from 0 to 1 by the linear congruential generator of Numerical Recipes, ranqd1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
