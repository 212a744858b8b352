import { fullName, latenciesOfGroup } from './read-figures.ts';
import type { SideFigures, SizeFigures } from '../retrieval-figures.ts';
import { figureText, megabytes, NO_FIGURE, ratioText, shareText } from './figure-text.ts';
import { markdownTable, type Column } from './markdown-table.ts';

const COLUMNS: readonly Column[] = [
  { head: 'system', align: 'left' },
  { head: 'p50 ms' },
  { head: 'p95 ms' },
  { head: 'p99 ms' },
  { head: 'answered' },
  { head: 'recall@10' },
  { head: 'open s' },
  { head: 'resident MB' },
  { head: 'peak MB' },
  { head: 'index s' },
  { head: 'disk MB' },
];

/** All sides at one size, without a filter; in brackets how many times Dateline's figure. */
export function peersTable({ sides }: SizeFigures): string {
  const [own] = sides;
  return markdownTable(
    COLUMNS,
    sides.map((side) => rowOf(side, own ?? side)),
  );
}

function rowOf(side: SideFigures, own: SideFigures): readonly string[] {
  const compared = (read: (of: SideFigures) => number | null): string => {
    const value = read(side);
    const other = read(own);
    if (value === null) return NO_FIGURE;
    return side === own || other === null || other === 0 || value === 0
      ? figureText(value)
      : ratioText(value, other);
  };
  if ('missing' in side.served) return [side.name, side.served.missing];
  const { groups } = side.served.value;
  const recall = groups[0]?.recall ?? null;
  return [
    fullName(side),
    compared((of) => latenciesOfGroup(of, 0)?.p50Ms ?? null),
    compared((of) => latenciesOfGroup(of, 0)?.p95Ms ?? null),
    compared((of) => latenciesOfGroup(of, 0)?.p99Ms ?? null),
    shareText(groups[0]?.answered ?? 0),
    recall === null ? NO_FIGURE : shareText(recall),
    compared(({ served }) => ('value' in served ? served.value.openSeconds : null)),
    compared(({ served }) => ('value' in served ? served.value.residentBytes / 1e6 : null)),
    'value' in side.built ? megabytes(side.built.value.peakBytes) : NO_FIGURE,
    compared(({ built }) => ('value' in built ? built.value.seconds : null)),
    compared(({ built }) => ('value' in built ? built.value.diskBytes / 1e6 : null)),
  ];
}
