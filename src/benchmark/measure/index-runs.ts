import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { folderSize } from '../../folder-size.ts';
import { editionsFolder } from '../../edition/local/paths.ts';
import { indexWorkload, type Indexed } from '../sides/index-workload.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { articlesFolder } from '../workload/files.ts';
import { peakBytes } from './memory.ts';

export const indexedSchema = z.object({
  seconds: z.number(),
  embeddingSeconds: z.number(),
  articles: z.number(),
  passages: z.number(),
  updated: z.number(),
  unchanged: z.number(),
});

export const indexRunsSchema = z.object({
  full: indexedSchema,
  /** Again, with nothing changed. */
  unchanged: indexedSchema,
  /** While everything was new. */
  peakBytes: z.number(),
  /** Of one edition. */
  editionBytes: z.number(),
});

/** How Dateline indexes what is new, and what it has indexed before. */
export type IndexRuns = Readonly<z.infer<typeof indexRunsSchema>>;

const articleSchema = z.looseObject({ body: z.string() });
const EVERY = 100;

export async function measureIndexing(workload: string, folder: string): Promise<IndexRuns> {
  const embedder = createTopicEmbedder();
  const full = await indexWorkload(workload, folder, embedder);
  const peak = peakBytes();
  const editionBytes = await folderSize(editionsFolder(folder));
  const unchanged = await indexWorkload(workload, folder, embedder);
  return { full, unchanged, peakBytes: peak, editionBytes };
}

/** Adds a sentence to one article in a hundred, and indexes again. */
export async function measureReindexing(workload: string, folder: string): Promise<Indexed> {
  await changeArticles(workload);
  return indexWorkload(workload, folder, createTopicEmbedder());
}

async function changeArticles(workload: string): Promise<void> {
  const folder = articlesFolder(workload);
  const names = (await readdir(folder)).toSorted();
  for (const name of names.filter((_, index) => index % EVERY === 0)) {
    const path = join(folder, name);
    const article = articleSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    const body = `${article.body}\n\nThe talks go on.`;
    await writeFile(path, JSON.stringify({ ...article, body }));
  }
}
