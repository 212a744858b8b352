import { checkVector } from '../../check-vector.ts';
import type { Pace } from '../pace.ts';
import type { WriteSection } from '../postings/section-writer.ts';
import { createGraphBuilder, type GraphBuilder } from './build-graph.ts';
import { roundRow, rowBytes } from './rounding.ts';
import { writeRows, type VectorTables } from './vector-file.ts';

/** What an index is built of. */
export interface NewVectors {
  readonly count: number;
  /** Their length; `null` where the first tells it. */
  readonly dimensions: number | null;
  /** In the order of their labels. */
  readonly vectors: AsyncIterable<readonly Float32Array[]>;
}

/**
 * Writes the rows of an index that nothing is known of, while its graph is made.
 * @param path of a file of hnswlib that is there for a while
 * @throws ProviderError for a vector that is unusable; DatelineError when the graph could not be written
 * to the disk
 */
export async function buildVectors(
  write: WriteSection,
  path: string,
  { count, vectors, ...given }: NewVectors,
  pace: Pace,
): Promise<VectorTables> {
  const scales = new Float32Array(count);
  let { dimensions } = given;
  let builder: GraphBuilder | undefined;
  let row = 0;
  await writeRows(write, rows());
  if (!builder || dimensions === null) throw new RangeError('Cannot write an index of no texts');
  return { dimensions, scales, ...(await builder.finish(pace)) };

  async function* rows(): AsyncGenerator<Int8Array> {
    for await (const slice of vectors) yield await roundAll(slice);
  }

  async function roundAll(slice: readonly Float32Array[]): Promise<Int8Array> {
    dimensions ??= slice[0]?.length ?? 0;
    const width = rowBytes(dimensions);
    const numbers = new Int8Array(slice.length * width);
    for (const [at, vector] of slice.entries()) {
      if (pace.isDue()) await pace.rest();
      checkVector(vector, dimensions);
      builder ??= createGraphBuilder(path, dimensions, count);
      builder.add(vector);
      scales[row] = roundRow(vector, numbers.subarray(at * width, (at + 1) * width));
      row += 1;
    }
    return numbers;
  }
}
