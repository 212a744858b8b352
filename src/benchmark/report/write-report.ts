import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RetrievalFigures } from '../retrieval-figures.ts';
import { latencyPicture, memoryPicture } from './growth-picture.ts';
import { insertBetween } from './insert-between.ts';
import { reportOf } from './report.ts';

const PAGE = 'performance.md';

/** Puts the tables of a run into `performance.md`, and its pictures beside. */
export async function writeReport(figures: RetrievalFigures, docs = 'docs'): Promise<void> {
  const pictures = join(docs, 'pictures');
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, 'performance-latency.svg'), latencyPicture(figures));
  await writeFile(join(pictures, 'performance-memory.svg'), memoryPicture(figures));
  const page = join(docs, PAGE);
  await writeFile(page, insertBetween(await readFile(page, 'utf8'), reportOf(figures)));
}
