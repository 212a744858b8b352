/**
 * Where each thing that was looked for stands in a ranking, from 1, in any order; `null` where it is not found.
 */
export type Ranks = readonly (number | null)[];

/** Whether anything looked for is among the first `depth`: 1 or 0. */
export function hitAt(ranks: Ranks, depth: number): number {
  return Number(within(ranks, depth).length > 0);
}

/** Share of what was looked for that is among the first `depth`, 0 to 1. */
export function recallAt(ranks: Ranks, depth: number): number {
  return ranks.length === 0 ? 0 : within(ranks, depth).length / ranks.length;
}

/** 1 / the rank of the first thing found, 0 where none is among the first `depth`. */
export function reciprocalRank(ranks: Ranks, depth: number): number {
  const [first] = within(ranks, depth);
  return first === undefined ? 0 : 1 / first;
}

/**
 * The precision at each thing found among the first `depth`, summed, over how many could be there: the smaller
 * of `depth` and the number of things looked for. Of two things at one rank, the second counts as found with
 * the first.
 */
export function averagePrecision(ranks: Ranks, depth: number): number {
  const found = within(ranks, depth);
  const sum = found.reduce((total, rank, index) => total + Math.min(1, (index + 1) / rank), 0);
  return ranks.length === 0 ? 0 : sum / Math.min(depth, ranks.length);
}

/** In ascending order. */
function within(ranks: Ranks, depth: number): readonly number[] {
  return ranks
    .flatMap((rank) => (rank === null || rank > depth ? [] : [rank]))
    .sort((a, b) => a - b);
}
