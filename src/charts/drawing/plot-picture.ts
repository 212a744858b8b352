import * as Plot from '@observablehq/plot';
import { z } from 'zod';
import { parsePage } from '../../coverage/html/page.ts';
import { COLOURS } from './colours.ts';
import type { Picture } from './picture.ts';
import { layOutRows, type Placed } from './place-rows.ts';

/** In pixels of the drawing; the PNG has twice as many. */
const WIDTH = 800;
const ROW_HEIGHT = { bars: 46, dots: 38 } as const;
const MARGIN = { top: 58, right: 52, bottom: 30, left: 178, note: 19 } as const;
const FONT_SIZE = 13;
/** Room for a row's name, in units of the font's size. */
const NAME_ROOM = 12;
/** Room for a note across the whole picture. */
const NOTE_ROOM = 58;

const element = z.object({ outerHTML: z.string() });

/** Draws a picture as SVG. */
export function plotPicture(picture: Picture): string {
  const { form, rows, notes, days } = picture;
  const bottom = MARGIN.bottom + notes.length * MARGIN.note + 12;
  const drawn: unknown = Plot.plot({
    document: parsePage(''),
    width: WIDTH,
    height: MARGIN.top + rows.length * ROW_HEIGHT[form] + bottom,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: bottom,
    marginLeft: MARGIN.left,
    style: { color: COLOURS.text, fontSize: `${FONT_SIZE}px` },
    x: { type: 'utc', domain: [startOf(days.first), endOf(days.last)], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    r: { type: 'identity' },
    marks: [...frame(picture), ...articles(picture), ...names(picture)],
  });
  return element
    .parse(drawn)
    .outerHTML.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}

/** Title, notes, dates, and a line below each row. */
function frame({ title, notes, ticks, rows, days }: Picture): Plot.Markish[] {
  const left = -MARGIN.left + 16;
  const dates = ticks.map(({ day, label }) => ({ day: startOf(day), label }));
  return [
    Plot.text([title], {
      frameAnchor: 'top-left',
      dx: left,
      dy: -MARGIN.top + 16,
      fontSize: 16,
      lineWidth: NOTE_ROOM - 12,
      textOverflow: 'ellipsis-end',
    }),
    Plot.text([notes.join('\n')], {
      frameAnchor: 'bottom-left',
      lineAnchor: 'top',
      dx: left,
      dy: MARGIN.bottom,
      lineHeight: MARGIN.note / FONT_SIZE,
      fill: COLOURS.faint,
      lineWidth: NOTE_ROOM,
      textOverflow: 'ellipsis-end',
    }),
    Plot.ruleX(dates, { x: 'day', stroke: COLOURS.line, strokeOpacity: 0.6 }),
    Plot.text(dates, {
      x: 'day',
      text: 'label',
      frameAnchor: 'bottom',
      textAnchor: 'start',
      lineAnchor: 'top',
      dy: 6,
      fill: COLOURS.faint,
    }),
    Plot.ruleY(
      rows.map((_, row) => row + 1),
      { x1: startOf(days.first), x2: endOf(days.last), stroke: COLOURS.line },
    ),
  ];
}

/** Filled for articles, hollow for copies (they hold the filled dots), dashed for dates that are not known so closely. */
function articles(picture: Picture): Plot.Markish[] {
  const { bars, dots, spans } = layOutRows(picture, ROW_HEIGHT[picture.form]);
  const paints = [outline, fill];
  return [
    ...paints.map((paint, index) =>
      Plot.rect(
        bars.filter(({ isHollow }) => isHollow === (index === 0)),
        { x1: 'from', x2: 'to', y1: 'low', y2: 'high', insetLeft: 1, insetRight: 1, ...paint },
      ),
    ),
    ...paints.map((paint, index) =>
      Plot.dot(
        dots.filter(({ isHollow }) => isHollow === (index === 0)),
        { x: 'middle', y: 'low', r: 'radius', ...paint },
      ),
    ),
    Plot.ruleY(spans, {
      x1: 'from',
      x2: 'to',
      y: 'low',
      stroke: COLOURS.spans,
      strokeWidth: 3,
      strokeDasharray: '7 4',
    }),
    Plot.text(spans, {
      x: 'middle',
      y: 'low',
      text: 'label',
      fill: COLOURS.spans,
      stroke: COLOURS.background,
      strokeWidth: 5,
    }),
  ];
}

const colourOf = ({ isOthers }: Placed) => (isOthers ? COLOURS.others : COLOURS.articles);
const fill = { fill: colourOf, stroke: colourOf };
const outline = { fill: COLOURS.background, stroke: colourOf, strokeWidth: 1.5 };

function names({ rows, days }: Picture): Plot.Markish[] {
  const middle = (_: unknown, row: number) => row + 0.5;
  return [
    Plot.text(rows, {
      x: startOf(days.first),
      y: middle,
      text: 'label',
      textAnchor: 'end',
      dx: -10,
      lineWidth: NAME_ROOM,
      textOverflow: 'ellipsis-end',
    }),
    Plot.text(rows, {
      x: endOf(days.last),
      y: middle,
      text: 'total',
      textAnchor: 'start',
      dx: 8,
    }),
  ];
}

function startOf(day: string): Date {
  return new Date(day);
}

function endOf(day: string): Date {
  return new Date(Date.parse(day) + 86_400_000);
}
