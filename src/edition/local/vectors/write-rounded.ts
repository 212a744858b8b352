import { createPace, type Pace } from '../pace.ts';
import { writeSections } from '../postings/section-writer.ts';
import { runsOf } from '../../scope.ts';
import { HnswFile } from './hnsw-file.ts';
import type { KnownVectors } from './known-vectors.ts';
import { roundRow, rowBytes } from './rounding.ts';
import type { VectorPaths } from './vector-paths.ts';
import type { WrittenVectors } from './write-vectors.ts';

/** Points read and written at a time. */
const BLOCK = 512;

/** A search of the graph begins with the points of this layer, one in 256 of all, or of the highest that there is. */
const ENTRY_LAYER = 2;

/**
 * Writes what searches need of the graph of an edition: a row for each passage, by label, and behind them one for each
 * point out of use, as searches go through those. Its vector is rounded to whole numbers of 8 bits: a quarter of the
 * size, and fast to compare. With it stand its links, those of the graph's lowest layer, as numbers of rows, and the rows
 * where a search begins. Then, for the edition after this one, which point of the graph holds the vector of which text.
 * @param known whose rows are copied where their vectors were taken over: they are the same
 */
export async function writeRounded(
  { graph, rounded }: VectorPaths,
  { points, keys, before }: WrittenVectors,
  known: KnownVectors | null,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = new HnswFile(graph);
  const rows = rowsOf(points, file.layout.count);
  const scales = new Float32Array(rows.points.length);
  const pace = createPace(signal);
  try {
    await writeSections(rounded, async (write) => {
      const { dimensions, links: most } = file.layout;
      await write('shape', [Uint32Array.of(dimensions, most)]);
      await write('rows', roundedRows({ file, known, before, scales }, rows, pace));
      await write('scales', [scales]);
      await write('links', links(file, rows, pace));
      await write('entries', [entries(file, rows)]);
      await write('points', [points]);
      await write('keys', [keys]);
    });
  } finally {
    file.close();
  }
}

interface Rows {
  /** By row, from 0: its point, from 1. */
  readonly points: Uint32Array;
  /** By point, from 1: its row, from 0. */
  readonly rows: Uint32Array;
}

/** @param count of points, those out of use among them */
function rowsOf(used: Uint32Array, count: number): Rows {
  const points = new Uint32Array(count);
  const rows = new Uint32Array(count + 1);
  points.set(used);
  for (const [row, point] of used.entries()) rows[point] = row + 1;
  let next = used.length;
  for (let point = 1; point <= count; point += 1) {
    if (rows[point] !== 0) rows[point] = (rows[point] ?? 0) - 1;
    else {
      points[next] = point;
      rows[point] = next;
      next += 1;
    }
  }
  return { points, rows };
}

/** What rows are made of. */
interface RowSources {
  readonly file: HnswFile;
  readonly known: KnownVectors | null;
  /** By row: the label in the edition before whose row is the same; 0 or nothing where none is. */
  readonly before: Uint32Array;
  /** By row, filled on the way. */
  readonly scales: Float32Array;
}

/** The vectors of block after block, in the same memory. */
async function* roundedRows(
  { file, known, before, scales }: RowSources,
  { points }: Rows,
  pace: Pace,
): AsyncGenerator<Int8Array> {
  const { dimensions } = file.layout;
  const width = rowBytes(dimensions);
  const block = new Int8Array(BLOCK * width);
  const knownScales = known && new Float32Array((await known.rounded.bytes('scales')).buffer);
  for (let from = 0; from < points.length; from += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const past = Math.min(points.length, from + BLOCK);
    for (const { begin, end, label } of stretchesOf(before, from, past)) {
      const rows = block.subarray((begin - from) * width, (end - from) * width);
      if (known && knownScales && label > 0) {
        const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.length);
        await known.rounded.fill('rows', bytes, (label - 1) * width);
        scales.set(knownScales.subarray(label - 1, label - 1 + end - begin), begin);
      } else round(begin, end, rows);
    }
    yield block.subarray(0, (past - from) * width);
  }

  function round(begin: number, end: number, rows: Int8Array): void {
    let at = 0;
    for (const { first, last } of runsOf([...points.subarray(begin, end)]))
      file.visit(first, last, (_, floats, start) => {
        const row = rows.subarray(at * width, (at + 1) * width);
        scales[begin + at] = roundRow(floats.subarray(start, start + dimensions), row);
        at += 1;
      });
  }
}

/** Rows from `begin` up to, not including, `end`. */
interface RowStretch {
  readonly begin: number;
  readonly end: number;
  /** That of the first in the edition before, where the others follow; 0 where they are new. */
  readonly label: number;
}

/** Rows from `from` up to, not including, `past`, as they follow one another in the edition before. */
function stretchesOf(before: Uint32Array, from: number, past: number): RowStretch[] {
  const labelOf = (row: number): number => before[row] ?? 0;
  const stretches: RowStretch[] = [];
  for (let begin = from, end = from; begin < past; begin = end) {
    const label = labelOf(begin);
    do end += 1;
    while (end < past && labelOf(end) === (label === 0 ? 0 : label + end - begin));
    stretches.push({ begin, end, label });
  }
  return stretches;
}

/**
 * The links of block after block, in the same memory, the same number for each row: where it has fewer, its own number
 * stands for the others.
 */
async function* links(file: HnswFile, all: Rows, pace: Pace): AsyncGenerator<Uint32Array> {
  const most = file.layout.links;
  const block = new Uint32Array(BLOCK * most);
  for (let from = 0; from < all.points.length; from += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const points = all.points.subarray(from, from + BLOCK);
    let row = from;
    for (const { first, last } of runsOf([...points]))
      file.visitLinks(first, last, (_, numbers, begin, end) => {
        let at = (row - from) * most;
        block.fill(row, at, at + most);
        for (let link = begin; link < end; link += 1)
          block[at++] = all.rows[(numbers[link] ?? 0) + 1] ?? 0;
        row += 1;
      });
    yield block.subarray(0, points.length * most);
  }
}

/** Ascending. */
function entries(file: HnswFile, { points }: Rows): Uint32Array {
  const layers = file.layers();
  const highest = layers.reduce((most, layer) => Math.max(most, layer), 0);
  const layer = Math.min(ENTRY_LAYER, highest);
  return Uint32Array.from(points.keys()).filter((row) => (layers[points[row] ?? 0] ?? 0) >= layer);
}
