/**
 * By halving, the last of `length` places for which something holds; −1 where it holds for none.
 * @param holds for the first places up to some one, and for none behind it
 */
export function lastWhere(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
