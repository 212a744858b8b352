import { createPace, type Pace } from '../pace.ts';
import { writeSections } from '../postings/section-writer.ts';
import { runsOf, type LabelRange } from '../../scope.ts';
import { HnswFile } from './hnsw-file.ts';
import type { PointsOfTexts } from './known-vectors.ts';
import { roundRow, rowBytes } from './rounding.ts';
import type { VectorPaths } from './vector-paths.ts';

/** Points read and written at a time. */
const BLOCK = 512;

/** A search of the graph begins with the points of this layer, one in 256 of all, or of the highest that there is. */
const ENTRY_LAYER = 2;

/**
 * Writes what searches need of the graph of an edition: a row for each passage, by label, and behind them one for each
 * point out of use, as searches go through those. Its vector is rounded to whole numbers of 8 bits: a quarter of the
 * size, and fast to compare. With it stand its links, those of the graph's lowest layer, as numbers of rows, and the rows
 * where a search begins. Then, for the edition after this one, which point of the graph holds the vector of which text.
 */
export async function writeRounded(
  { graph, rounded }: VectorPaths,
  { points, keys }: PointsOfTexts,
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
      await write('rows', roundedRows(file, rows, scales, pace));
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

interface Block {
  /** Its first row. */
  readonly from: number;
  /** How many rows it has. */
  readonly size: number;
  /** Their points, in the order of the rows. */
  readonly runs: readonly LabelRange[];
}

/** The rows, so many at a time. */
async function* blocksOf({ points }: Rows, pace: Pace): AsyncGenerator<Block> {
  for (let from = 0; from < points.length; from += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const block = points.subarray(from, from + BLOCK);
    yield { from, size: block.length, runs: runsOf([...block]) };
  }
}

/** The vectors of block after block; their scales are put where they belong. */
async function* roundedRows(
  file: HnswFile,
  all: Rows,
  scales: Float32Array,
  pace: Pace,
): AsyncGenerator<Int8Array> {
  const { dimensions } = file.layout;
  const width = rowBytes(dimensions);
  for await (const { from, size, runs } of blocksOf(all, pace)) {
    const rows = new Int8Array(size * width);
    let at = 0;
    for (const { first, last } of runs)
      file.visit(first, last, (_, floats, begin) => {
        const row = rows.subarray(at * width, (at + 1) * width);
        scales[from + at] = roundRow(floats.subarray(begin, begin + dimensions), row);
        at += 1;
      });
    yield rows;
  }
}

/** The links of block after block, the same number for each row: where it has fewer, its own number stands for the others. */
async function* links(file: HnswFile, all: Rows, pace: Pace): AsyncGenerator<Uint32Array> {
  const most = file.layout.links;
  for await (const { from, size, runs } of blocksOf(all, pace)) {
    const found = new Uint32Array(size * most);
    let at = 0;
    for (const { first, last } of runs)
      file.visitLinks(first, last, (_, linked) => {
        found.fill(from + at, at * most, (at + 1) * most);
        found.set(
          linked.map((point) => all.rows[point] ?? 0),
          at * most,
        );
        at += 1;
      });
    yield found;
  }
}

/** Ascending. */
function entries(file: HnswFile, { points }: Rows): Uint32Array {
  const layers = file.layers();
  const highest = layers.reduce((most, layer) => Math.max(most, layer), 0);
  const layer = Math.min(ENTRY_LAYER, highest);
  return Uint32Array.from(points.keys()).filter((row) => (layers[points[row] ?? 0] ?? 0) >= layer);
}
