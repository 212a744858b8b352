import type { ScoredRow } from '../postings/best-rows.ts';

/**
 * The best rows that a search of a graph has met, best first, of which it always follows the best that it has not
 * followed yet.
 */
export interface Beam {
  /** Takes a row that was not offered before. */
  offer(row: number, score: number): void;
  /** The best row that was not followed, which from now on it is; `null` when all were. */
  follow(): number | null;
  /** Best first. */
  found(): ScoredRow[];
}

/** A beam of at most `width` rows. Equal rows stand in the order in which they were offered. */
export function createBeam(width: number): Beam {
  const rows = new Uint32Array(width);
  const scores = new Float64Array(width);
  const followed = new Uint8Array(width);
  let count = 0;
  /** All before it were followed. */
  let next = 0;

  return {
    offer(row, score) {
      if (count === width && score <= (scores[width - 1] ?? 0)) return;
      const at = placeOf(scores, count, score);
      const end = Math.min(count, width - 1);
      rows.copyWithin(at + 1, at, end);
      scores.copyWithin(at + 1, at, end);
      followed.copyWithin(at + 1, at, end);
      rows[at] = row;
      scores[at] = score;
      followed[at] = 0;
      count = end + 1;
      next = Math.min(next, at);
    },
    follow() {
      while (next < count && followed[next] === 1) next += 1;
      if (next === count) return null;
      followed[next] = 1;
      return rows[next] ?? null;
    },
    found: () =>
      Array.from({ length: count }, (_, at) => ({ row: rows[at] ?? 0, score: scores[at] ?? 0 })),
  };
}

/** Behind all scores that are not lower. */
function placeOf(scores: Float64Array, count: number, score: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scores[middle] ?? 0) < score) high = middle;
    else low = middle + 1;
  }
  return low;
}
