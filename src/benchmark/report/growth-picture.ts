import * as Plot from '@observablehq/plot';
import { z } from 'zod';
import { parsePage } from '../../coverage/html/page.ts';
import type { RetrievalFigures } from '../retrieval-figures.ts';
import { latenciesOfGroup } from './read-figures.ts';

interface Point {
  readonly passages: number;
  readonly value: number;
  readonly name: string;
}

/** Dateline black and thick, the others by a palette that people with any colour vision tell apart (Okabe & Ito 2008). */
const COLOURS = ['#000000', '#8a8a8a', '#e69f00', '#0072b2', '#009e73', '#cc79a7', '#d55e00'];
const SIZE = {
  width: 760,
  height: 420,
  marginLeft: 64,
  marginRight: 190,
  marginBottom: 46,
  marginTop: 44,
};
/** Own, so that the picture is the same on a light page and on a dark one. */
const BACKGROUND = '#ffffff';

const element = z.object({ outerHTML: z.string() });

/** p50 of a search without a filter, from size to size, as SVG. */
export function latencyPicture(figures: RetrievalFigures): string {
  return picture(
    'A search, p50 in ms',
    points(figures, (side) => latenciesOfGroup(side, 0)?.p50Ms),
  );
}

/** Memory of the process that answers, from size to size, as SVG. */
export function memoryPicture(figures: RetrievalFigures): string {
  const read = points(figures, ({ served }) =>
    'value' in served ? served.value.residentBytes / 1e6 : undefined,
  );
  return picture('Memory of the process that answers, in MB', read);
}

function points(
  { sizes }: RetrievalFigures,
  read: (side: RetrievalFigures['sizes'][number]['sides'][number]) => number | undefined,
): readonly Point[] {
  return sizes.flatMap(({ passages, sides }) =>
    sides.flatMap((side) => {
      const value = read(side);
      const isDrawn = value !== undefined && !side.lacks.includes('ranking');
      return isDrawn ? { passages, value, name: side.name } : [];
    }),
  );
}

function picture(title: string, all: readonly Point[]): string {
  const names = [...new Set(all.map(({ name }) => name))];
  const last = names.flatMap((name) => all.findLast((point) => point.name === name) ?? []);
  const drawn: unknown = Plot.plot({
    document: parsePage(''),
    ...SIZE,
    style: { color: '#1f2328', fontSize: '13px', background: BACKGROUND },
    x: { type: 'log', label: 'passages', tickFormat: '~s', ticks: 4 },
    y: { type: 'log', label: null, grid: true, tickFormat: '~s', ticks: 5 },
    color: { domain: names, range: COLOURS },
    marks: [
      Plot.text([title], { frameAnchor: 'top-left', dx: -48, dy: -32, fontSize: 16 }),
      Plot.line(all, { x: 'passages', y: 'value', stroke: 'name', strokeWidth: 2 }),
      Plot.dot(all, { x: 'passages', y: 'value', fill: 'name', r: 4 }),
      Plot.text(last, {
        x: 'passages',
        y: 'value',
        text: 'name',
        fill: 'name',
        dx: 10,
        textAnchor: 'start',
      }),
    ],
  });
  return element
    .parse(drawn)
    .outerHTML.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}
