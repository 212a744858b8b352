import type { LoopRun } from '../measure/loop-runs.ts';
import type { SideFigures, SizeFigures } from '../retrieval-figures.ts';
import { figureText, percentText, shareText } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';
import { latenciesOfGroup, ownServed } from './read-figures.ts';

/** What is aimed at, for coverage of 100,000 passages on two cores. */
export interface Goal {
  readonly name: string;
  readonly aim: string;
  readonly figure: string;
  readonly isMet: boolean;
}

/** @returns none where Dateline has no figures */
export function goalsOf(size: SizeFigures): readonly Goal[] {
  const own = ownServed(size);
  const plain = own?.groups[0];
  if (own === null || !plain?.latencies) return [];
  const { p50Ms, p99Ms } = plain.latencies;
  const filtered = own.groups.flatMap(({ latencies }) => latencies?.p50Ms ?? []);
  const slowest = Math.max(...filtered.slice(1));
  const changed = size.loop.changed.seconds / size.index.full.seconds;
  const recall = plain.recall ?? 0;
  return [
    atMost('a search, p50', p50Ms, 10, 'ms'),
    atMost('a search, p99', p99Ms, 30, 'ms'),
    { name: 'recall@10', aim: '≥ .98', figure: shareText(recall), isMet: recall >= 0.98 },
    {
      name: 'the slowest filter, p50',
      aim: 'not slower than without',
      figure: `${figureText(slowest / p50Ms)} × without`,
      isMet: slowest <= 1.05 * p50Ms,
    },
    atMost('open to the first answer', own.openSeconds, 2, 's'),
    atMost('resident', own.residentBytes / 1e6, 700, 'MB'),
    {
      name: '1 % of articles changed',
      aim: '≤ 5 % of a full index',
      figure: percentText(changed),
      isMet: changed <= 0.05,
    },
    freeLoop('searching', size.loop.searching),
    freeLoop('opening', size.loop.opening),
    freeLoop('an index beside', size.loop.indexing),
    ...ahead(size),
  ];
}

/** The goals in a table. */
export function goalsTable(size: SizeFigures): string {
  return markdownTable(
    [
      { head: 'goal', align: 'left' },
      { head: 'aim', align: 'left' },
      { head: 'measured', align: 'left' },
      { head: '', align: 'left' },
    ],
    goalsOf(size).map(({ name, aim, figure, isMet }) => [
      name,
      aim,
      figure,
      isMet ? 'met' : '**missed**',
    ]),
  );
}

function atMost(name: string, value: number, limit: number, unit: string): Goal {
  const [aim, figure] = [`≤ ${limit} ${unit}`, `${figureText(value)} ${unit}`];
  return { name, aim, figure, isMet: value <= limit };
}

/** With what a process was kept waiting that did nothing: the machine takes part in both. */
function freeLoop(when: string, { longestMs, bystander }: LoopRun): Goal {
  const goal = atMost(`event loop, ${when}, longest`, longestMs, 20, 'ms');
  return { ...goal, figure: `${goal.figure} (a bystander ${figureText(bystander.longestMs)})` };
}

/**
 * Ahead of those that search words and vectors, filtered: in p50 with the ranking that they do not do, and without it,
 * which is the same work. One without figures leaves it open.
 */
function ahead({ sides }: SizeFigures): readonly Goal[] {
  const [own, ...others] = sides;
  const unranked = others.find(({ lacks }) => lacks.includes('ranking'));
  const peers = others.filter(({ lacks }) => lacks.length === 0);
  if (own === undefined || unranked === undefined || peers.length === 0) return [];
  const p50 = (side: SideFigures) => latenciesOfGroup(side, 0)?.p50Ms ?? null;
  const readers: readonly [string, SideFigures, (side: SideFigures) => number | null][] = [
    ['p50 of the same work', unranked, p50],
    ['p50, ranking included', own, p50],
    ['memory', own, ({ served }) => ('value' in served ? served.value.residentBytes : null)],
    ['open time', own, ({ served }) => ('value' in served ? served.value.openSeconds : null)],
  ];
  return readers.map(([what, side, read]) => {
    const named = (is: (figure: number | null) => boolean) =>
      peers.filter((peer) => is(read(peer))).map(({ name }) => name);
    const limit = read(side) ?? Infinity;
    const parts: readonly [string, readonly string[]][] = [
      ['ahead of', named((figure) => figure !== null && figure >= limit)],
      ['behind', named((figure) => figure !== null && figure < limit)],
      ['no figure of', named((figure) => figure === null)],
    ];
    const told = parts.filter(([, names]) => names.length > 0);
    const figure = told.map(([where, names]) => `${where} ${names.join(', ')}`).join('; ');
    const isMet = told.every(([where]) => where === 'ahead of');
    return { name: `hybrid, filtered peers: ${what}`, aim: 'ahead', figure, isMet };
  });
}
