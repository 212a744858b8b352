import type { LoopRun } from '../measure/loop-runs.ts';
import type { Indexed } from '../sides/index-workload.ts';
import type { SizeFigures } from '../retrieval-figures.ts';
import { figureText, percentText } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';

/** How fast articles and passages are indexed, embedding aside, and what share of a full index a repeated one takes. */
export function indexTable(sizes: readonly SizeFigures[]): string {
  const rows = sizes.flatMap(({ index, loop, passages }) => {
    const runs: readonly [string, Indexed][] = [
      ['everything new', index.full],
      ['nothing changed', index.unchanged],
      ['1 % of articles changed', loop.changed],
    ];
    return runs.map(([name, run]) => [
      passages.toLocaleString('en'),
      name,
      figureText(run.seconds),
      figureText(run.articles / run.seconds),
      figureText(run.passages / run.seconds),
      percentText(run.seconds / index.full.seconds),
    ]);
  });
  return markdownTable(
    [
      { head: 'passages' },
      { head: 'index', align: 'left' },
      { head: 'seconds' },
      { head: 'articles/s' },
      { head: 'passages/s' },
      { head: 'of a full one' },
    ],
    rows,
  );
}

const PARTS = ['words', 'vectors', 'texts', 'ranking'] as const;

/** What a search spends its time on. */
export function partsTable(sizes: readonly SizeFigures[]): string {
  return markdownTable(
    [{ head: 'passages' }, ...PARTS.map((part) => ({ head: `${part} p50 ms (p99)` }))],
    sizes.map(({ passages, parts }) => [
      passages.toLocaleString('en'),
      ...PARTS.map((part) => `${figureText(parts[part].p50Ms)} (${figureText(parts[part].p99Ms)})`),
    ]),
  );
}

const RUNS = ['idle', 'searching', 'opening', 'indexing'] as const;

/**
 * How long nothing else could run in the process that answers, and how long one that does nothing was kept waiting at
 * the same time.
 */
export function loopTable(sizes: readonly SizeFigures[]): string {
  const cell = ({ p50Ms, longestMs, bystander }: LoopRun) =>
    `${figureText(p50Ms)} (${figureText(longestMs)}; ${figureText(bystander.longestMs)})`;
  return markdownTable(
    [
      { head: 'passages' },
      ...RUNS.map((run) => ({ head: `${run} p50 ms (longest; of a bystander)` })),
    ],
    sizes.map(({ passages, loop }) => [
      passages.toLocaleString('en'),
      ...RUNS.map((run) => cell(loop[run])),
    ]),
  );
}
