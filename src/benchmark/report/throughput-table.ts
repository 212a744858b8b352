import type { SizeFigures } from '../retrieval-figures.ts';
import { figureText } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import { fullName, ownServed } from './read-figures.ts';

/** Answers a second with several questions under way at once. */
export function throughputTable(size: SizeFigures): string {
  const numbers = ownServed(size)?.throughput.map(({ atOnce }) => atOnce) ?? [];
  const rows = size.sides.flatMap((side) =>
    'value' in side.served
      ? [
          [
            fullName(side),
            ...side.served.value.throughput.map(({ perSecond }) => figureText(perSecond)),
          ],
        ]
      : [],
  );
  const heads = numbers.map((atOnce) => ({ head: `${atOnce} at once` }));
  return markdownTable([{ head: 'answers a second', align: 'left' }, ...heads], rows);
}
