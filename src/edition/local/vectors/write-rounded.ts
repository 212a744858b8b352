import { createPace, type Pace } from '../pace.ts';
import { writeSections } from '../postings/section-writer.ts';
import { HnswFile } from './hnsw-file.ts';
import { roundRow, rowBytes } from './rounding.ts';

/** Vectors rounded and written at a time. */
const BLOCK = 512;

/**
 * Writes the vectors of an index again, rounded to whole numbers of 8 bits: a quarter of the size, and fast to compare
 * with a question one by one.
 * @param from a file of hnswlib
 */
export async function writeRounded(
  path: string,
  from: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const vectors = new HnswFile(from);
  const scales = new Float32Array(vectors.layout.count);
  try {
    await writeSections(path, async (write) => {
      await write('rows', roundedRows(vectors, scales, createPace(signal)));
      await write('scales', [scales]);
    });
  } finally {
    vectors.close();
  }
}

/** The rows of block after block; their scales are put where they belong. */
async function* roundedRows(
  vectors: HnswFile,
  scales: Float32Array,
  pace: Pace,
): AsyncGenerator<Int8Array> {
  const { count, dimensions } = vectors.layout;
  const width = rowBytes(dimensions);
  for (let first = 1; first <= count; first += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const last = Math.min(count, first + BLOCK - 1);
    const rows = new Int8Array((last - first + 1) * width);
    vectors.visit(first, last, (label, floats, begin) => {
      const row = rows.subarray((label - first) * width, (label - first + 1) * width);
      scales[label - 1] = roundRow(floats.subarray(begin, begin + dimensions), row);
    });
    yield rows;
  }
}
