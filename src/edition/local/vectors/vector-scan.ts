import { bestOf, type ScoredRow } from '../postings/best-rows.ts';
import type { LabelRange } from '../../scope.ts';
import type { RoundedRows } from './rounded-rows.ts';

/** The rows of some ranges of labels that are nearest to the question that was asked of the rows, best first. */
export function scan(rows: RoundedRows, ranges: readonly LabelRange[], limit: number): ScoredRow[] {
  let compared = 0;
  for (const { first, last } of ranges) {
    rows.compare(first - 1, last, compared);
    compared += last - first + 1;
  }
  const best = bestOf(limit);
  let at = 0;
  for (const { first, last } of ranges)
    for (let row = first - 1; row < last; row += 1, at += 1) best.offer(row, rows.score(row, at));
  return best.found();
}
