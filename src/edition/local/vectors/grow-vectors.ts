import { checkVector } from '../../check-vector.ts';
import type { Pace } from '../pace.ts';
import type { WriteSection } from '../postings/section-writer.ts';
import type { Graph } from './graph-search.ts';
import { growGraph, type GrowingGraph } from './grow-graph.ts';
import type { KnownVectors, MatchedTexts } from './known-vectors.ts';
import { loadRoundedRows, type RoundedRows } from './rounded-rows.ts';
import { readShape, writeRows, type VectorTables } from './vector-file.ts';

/** Rows written at a time. */
const BLOCK = 512;

/**
 * Writes the rows of an index that is the one before with some vectors more, and some out of use.
 * @param vectors of what is missing in the one before, in the order of their labels
 * @throws ProviderError for a vector that is unusable
 */
export async function growVectors(
  write: WriteSection,
  known: KnownVectors,
  { rows: used, missing }: MatchedTexts,
  vectors: AsyncIterable<readonly Float32Array[]>,
  pace: Pace,
): Promise<VectorTables> {
  const { dimensions, most } = await readShape(known.file);
  const rows = await loadRoundedRows(known.file, dimensions, missing.length);
  const graph = await loadGraph(known, rows.count, most);
  const isUsed = new Uint8Array(rows.count);
  for (const row of used) isUsed[row] = 1;
  const link = growGraph(rows, graph, (row) => isUsed[row] === 1);
  let row = known.count;
  for await (const slice of vectors)
    for (const vector of slice) {
      if (pace.isDue()) await pace.rest();
      checkVector(vector, dimensions);
      rows.put(row, vector);
      link(row);
      row += 1;
    }
  const order = inOrder(used, isUsed);
  await writeRows(write, blocksOf(rows, order, pace));
  const scales = Float32Array.from(order, (from) => rows.scales[from] ?? 0);
  return { dimensions, scales, ...renumbered(graph, order) };
}

async function loadGraph(
  { file, count }: KnownVectors,
  size: number,
  most: number,
): Promise<GrowingGraph> {
  const links = new Uint32Array(size * most);
  await file.fill('links', new Uint8Array(links.buffer, 0, count * most * links.BYTES_PER_ELEMENT));
  return { links, most, entries: [...(await file.numbers('entries'))] };
}

/** By place in the new index: the row. Those that are used by label, then the others, ascending. */
function inOrder(used: Uint32Array, isUsed: Uint8Array): Uint32Array {
  const order = new Uint32Array(isUsed.length);
  order.set(used);
  let at = used.length;
  for (let row = 0; row < isUsed.length; row += 1)
    if (isUsed[row] === 0) {
      order[at] = row;
      at += 1;
    }
  return order;
}

/** Block after block, in the same memory. */
async function* blocksOf(
  { numbers, count }: RoundedRows,
  order: Uint32Array,
  pace: Pace,
): AsyncGenerator<Int8Array> {
  const width = numbers.length / count;
  const block = new Int8Array(BLOCK * width);
  for (let first = 0; first < count; first += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const rows = order.subarray(first, first + BLOCK);
    for (const [at, row] of rows.entries())
      block.set(numbers.subarray(row * width, (row + 1) * width), at * width);
    yield block.subarray(0, rows.length * width);
  }
}

/** The same graph where each row has the number of its place in `order`. */
function renumbered({ links, most, entries }: Graph, order: Uint32Array): Graph {
  const numbers = new Uint32Array(order.length);
  for (const [at, row] of order.entries()) numbers[row] = at;
  const linked = new Uint32Array(links.length);
  for (const [at, row] of order.entries())
    for (let link = 0; link < most; link += 1)
      linked[at * most + link] = numbers[links[row * most + link] ?? 0] ?? 0;
  const ascending = Uint32Array.from(entries, (row) => numbers[row] ?? 0).sort();
  return { links: linked, most, entries: ascending };
}
