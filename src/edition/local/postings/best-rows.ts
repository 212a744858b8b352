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

/** Keeps the `limit` best rows, whatever their order; each is offered once. */
export function bestOf(limit: number): BestRows {
  let kept: ScoredRow[] = [];
  let [leastScore, leastRow] = [-Infinity, Infinity];
  return {
    offer(row, score) {
      if (score < leastScore || (score === leastScore && row > leastRow)) return;
      if (kept.push({ row, score }) < 2 * limit) return;
      kept = cut(kept, limit);
      ({ score: leastScore, row: leastRow } = kept.at(-1) ?? { score: leastScore, row: leastRow });
    },
    found: () => cut(kept, limit),
  };
}

function cut(found: readonly ScoredRow[], limit: number): ScoredRow[] {
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
}
