import { createPace, type Pace } from '../pace.ts';
import { writeSections } from '../postings/section-writer.ts';
import { runsOf } from '../../scope.ts';
import { HnswFile } from './hnsw-file.ts';
import type { PointsOfTexts } from './known-vectors.ts';
import { roundRow, rowBytes } from './rounding.ts';
import type { VectorPaths } from './vector-paths.ts';

/** Vectors rounded and written at a time. */
const BLOCK = 512;

/**
 * Writes the vectors of an edition again, by label, rounded to whole numbers of 8 bits: a quarter of the size, and fast
 * to compare with a question one by one. With them, which point of the graph holds the vector of which text.
 */
export async function writeRounded(
  { graph, rounded }: VectorPaths,
  { points, keys }: PointsOfTexts,
  signal: AbortSignal | undefined,
): Promise<void> {
  const vectors = new HnswFile(graph);
  const scales = new Float32Array(points.length);
  try {
    await writeSections(rounded, async (write) => {
      await write('rows', roundedRows(vectors, points, scales, createPace(signal)));
      await write('scales', [scales]);
      await write('points', [points]);
      await write('keys', [keys]);
    });
  } finally {
    vectors.close();
  }
}

/** The rows of block after block; their scales are put where they belong. */
async function* roundedRows(
  vectors: HnswFile,
  points: Uint32Array,
  scales: Float32Array,
  pace: Pace,
): AsyncGenerator<Int8Array> {
  const { dimensions } = vectors.layout;
  const width = rowBytes(dimensions);
  for (let from = 0; from < points.length; from += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const block = points.subarray(from, from + BLOCK);
    const rows = new Int8Array(block.length * width);
    let at = 0;
    for (const { first, last } of runsOf([...block]))
      vectors.visit(first, last, (_, floats, begin) => {
        const row = rows.subarray(at * width, (at + 1) * width);
        scales[from + at] = roundRow(floats.subarray(begin, begin + dimensions), row);
        at += 1;
      });
    yield rows;
  }
}
