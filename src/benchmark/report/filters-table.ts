import type { SideFigures, SizeFigures } from '../retrieval-figures.ts';
import { figureText, NO_FIGURE, percentText, shareText } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import { fullName, latenciesOfGroup, ownServed } from './read-figures.ts';

/** How long questions take under filters that let more or less through: Dateline p50 and p99, all others p50. */
export function filtersTable(size: SizeFigures): string {
  const [own, ...others] = size.sides;
  const able = others.filter(
    ({ lacks, served }) => !lacks.includes('filters') && 'value' in served,
  );
  const groups = ownServed(size)?.groups ?? [];
  return markdownTable(
    [
      { head: 'filter', align: 'left' },
      { head: 'lets through' },
      { head: 'Dateline p50 ms' },
      { head: 'p99 ms' },
      { head: 'answered' },
      { head: 'recall@10' },
      ...able.map((side) => ({ head: `${fullName(side)} p50 ms` })),
    ],
    groups.map(({ name, share, latencies, answered, recall }, at) => [
      name,
      percentText(share),
      latencies === null ? NO_FIGURE : figureText(latencies.p50Ms),
      latencies === null ? NO_FIGURE : figureText(latencies.p99Ms),
      shareText(answered),
      recall === null ? NO_FIGURE : shareText(recall),
      ...able.map((side) => besides(side, own, at)),
    ]),
  );
}

function besides(side: SideFigures, own: SideFigures | undefined, group: number): string {
  const latencies = latenciesOfGroup(side, group);
  const other = own === undefined ? null : latenciesOfGroup(own, group);
  if (latencies === null || other === null) return NO_FIGURE;
  return `${figureText(latencies.p50Ms)} (${figureText(latencies.p50Ms / other.p50Ms)} ×)`;
}
