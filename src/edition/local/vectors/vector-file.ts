import type { SectionFile } from '../postings/section-file.ts';
import type { WriteSection } from '../postings/section-writer.ts';
import type { Graph } from './graph-search.ts';

/** The length of the vectors of a file, and how many links a row has at most. */
export interface Shape {
  readonly dimensions: number;
  readonly most: number;
}

/** What stands in a file of vectors beside its rows. */
export interface VectorTables extends Shape, Graph {
  /** By row. */
  readonly scales: Float32Array;
}

/** Writes rows of whole numbers: those of passages, by label, and behind them those out of use. */
export function writeRows(write: WriteSection, blocks: AsyncIterable<Int8Array>): Promise<void> {
  return write('rows', blocks);
}

/** @param keys of the texts of the passages: see `textKeys` */
export async function writeTables(
  write: WriteSection,
  { dimensions, most, scales, links, entries }: VectorTables,
  keys: Buffer,
): Promise<void> {
  await write('shape', [Uint32Array.of(dimensions, most)]);
  await write('scales', [scales]);
  await write('links', [links]);
  await write('entries', [Uint32Array.from(entries)]);
  await write('keys', [keys]);
}

export async function readShape(file: SectionFile): Promise<Shape> {
  const [dimensions = 0, most = 0] = await file.numbers('shape');
  return { dimensions, most };
}
