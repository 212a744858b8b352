import type { SizeFigures } from '../retrieval-figures.ts';
import { growthExponent } from '../statistics/growth-exponent.ts';
import { figureText, NO_FIGURE } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import { ownServed } from './read-figures.ts';

interface Grown {
  readonly head: string;
  readonly read: (size: SizeFigures) => number | undefined;
}

/** Dateline's figures that are followed from size to size. */
export const GROWN: readonly Grown[] = [
  { head: 'index s', read: ({ index }) => index.full.seconds },
  { head: 'peak MB', read: ({ index }) => index.peakBytes / 1e6 },
  { head: 'disk MB', read: ({ index }) => index.editionBytes / 1e6 },
  { head: 'no change s', read: ({ index }) => index.unchanged.seconds },
  { head: '1 % changed s', read: ({ loop }) => loop.changed.seconds },
  { head: 'open s', read: (size) => ownServed(size)?.openSeconds },
  { head: 'p50 ms', read: (size) => ownServed(size)?.groups[0]?.latencies?.p50Ms },
  { head: 'p99 ms', read: (size) => ownServed(size)?.groups[0]?.latencies?.p99Ms },
  { head: 'resident MB', read: (size) => megabytesOf(ownServed(size)?.residentBytes) },
];

/** Dateline from size to size, and by which power of the number of passages each figure grows. */
export function growthTable(sizes: readonly SizeFigures[]): string {
  const columns = GROWN.map(({ head }) => ({ head }));
  const rows = sizes.map((size) => [
    size.passages.toLocaleString('en'),
    ...GROWN.map(({ read }) => textOf(read(size))),
  ]);
  const exponents = GROWN.map(({ read }) => {
    const exponent = growthExponent(
      sizes.flatMap((size) => {
        const value = read(size);
        return value === undefined || value <= 0 ? [] : { size: size.passages, value };
      }),
    );
    return exponent === null ? NO_FIGURE : exponent.toFixed(2);
  });
  return markdownTable([{ head: 'passages' }, ...columns], [...rows, ['exponent', ...exponents]]);
}

function megabytesOf(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1e6;
}

function textOf(value: number | undefined): string {
  return value === undefined ? NO_FIGURE : figureText(value);
}
