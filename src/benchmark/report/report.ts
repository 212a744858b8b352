import type { Machine, RetrievalFigures, SizeFigures } from '../retrieval-figures.ts';
import { filtersTable } from './filters-table.ts';
import { goalsTable } from './goals.ts';
import { growthTable } from './growth-table.ts';
import { indexTable, loopTable, partsTable } from './own-tables.ts';
import { peersTable } from './peers-table.ts';
import { setsTable } from './sets-table.ts';
import { throughputTable } from './throughput-table.ts';

/** The tables of a run, in Markdown. */
export function reportOf({ machine, day, sizes, sets }: RetrievalFigures): string {
  const largest = sizes.at(-1);
  return [
    `Measured ${day} on ${machineText(machine)}.`,
    ...(largest === undefined ? [] : [heading('Goals', largest), goalsTable(largest)]),
    ...sizes
      .toReversed()
      .flatMap((size) => [
        heading('All systems', size),
        peersTable(size),
        heading('Filters', size),
        filtersTable(size),
        heading('Several at once', size),
        throughputTable(size),
      ]),
    '### From size to size',
    growthTable(sizes),
    '### Indexing',
    indexTable(sizes),
    '### Parts of a search',
    partsTable(sizes),
    '### The event loop',
    loopTable(sizes),
    ...(sets.length === 0
      ? []
      : ['### Real coverage, with the built-in embedder', setsTable(sets)]),
  ].join('\n\n');
}

function heading(what: string, { passages, articles }: SizeFigures): string {
  return `### ${what}, ${passages.toLocaleString('en')} passages of ${articles.toLocaleString('en')} articles`;
}

function machineText({ processor, cores, memoryBytes, node, system }: Machine): string {
  const memory = Math.round(memoryBytes / 2 ** 30);
  return `${processor}, ${cores} cores, ${memory} GB of memory, ${system}, Node ${node}`;
}
