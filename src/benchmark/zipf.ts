import type { Random } from './random.ts';

/** Draws a rank from 0. */
export type DrawRank = (random: Random) => number;

/** Ranks by Zipf's law: of `size` of them, the nth comes 1/n times as often as the first. */
export function createZipf(size: number): DrawRank {
  const cumulative = shares(size);
  return (random) => rankOf(cumulative, random());
}

function shares(size: number): Float64Array {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return sums.map((value) => value / sum);
}

/** The first rank whose share, with all before it, is above `share`. */
function rankOf(cumulative: Float64Array, share: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
