/** A row that was found, and its score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** The `limit` rows with the highest scores above 0, best first, equal ones by row. */
export function bestRows(scores: Float64Array, limit: number): ScoredRow[] {
  let found: ScoredRow[] = [];
  let least = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? 0;
    if (score <= least) continue;
    if (found.push({ row, score }) < 2 * limit) continue;
    found = cut(found, limit);
    least = found.at(-1)?.score ?? 0;
  }
  return cut(found, limit);
}

function cut(found: readonly ScoredRow[], limit: number): ScoredRow[] {
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
}
