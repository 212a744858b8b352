/** A row that was found, and its score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** Keeps the best of many rows that are offered one by one. */
export interface BestRows {
  offer(row: number, score: number): void;
  /** Best first, equal ones by row. */
  found(): ScoredRow[];
}

/** Keeps the `limit` best rows. @param above only scores greater than this are kept. @default any */
export function bestOf(limit: number, above = -Infinity): BestRows {
  let kept: ScoredRow[] = [];
  let least = above;
  return {
    offer(row, score) {
      if (score <= least) return;
      if (kept.push({ row, score }) < 2 * limit) return;
      kept = cut(kept, limit);
      least = kept.at(-1)?.score ?? above;
    },
    found: () => cut(kept, limit),
  };
}

/** The `limit` rows with the highest scores above 0, best first, equal ones by row. */
export function bestRows(scores: Float64Array, limit: number): ScoredRow[] {
  const best = bestOf(limit, 0);
  for (let row = 0; row < scores.length; row += 1) best.offer(row, scores[row] ?? 0);
  return best.found();
}

function cut(found: readonly ScoredRow[], limit: number): ScoredRow[] {
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
}
