import { FEATURES } from '../../retrieval/reranking/features/feature-names.ts';
import { shareText, tableRow } from '../table.ts';
import type { Fit } from './fit.ts';

const COLUMNS = ['fused', 'fitted', 'held out'];

/** The fitted weights, greatest first, and how well they rank each set. */
export function describeFit({ weights, sets }: Fit): string {
  const byWeight = FEATURES.map((name, index) => ({ name, weight: weights[index] ?? 0 })).sort(
    (a, b) => b.weight - a.weight,
  );
  return [
    'Mean reciprocal rank of the first right article; held out: fitted to the other sets alone',
    '',
    tableRow('', 'searches', COLUMNS),
    ...sets.map(({ set, searches, ...of }) =>
      tableRow(
        set,
        String(searches),
        [of.fused, of.fitted, of.heldOut].map((value) => shareText(value, 3)),
      ),
    ),
    '',
    ...byWeight.map(({ name, weight }) => `${name.padEnd(16)}${shareText(weight, 3)}`),
  ].join('\n');
}
