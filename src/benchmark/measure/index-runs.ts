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

/** Adds a sentence to one article in a hundred, indexes again, and takes the sentence away. */
export async function measureReindexing(workload: string, folder: string): Promise<Indexed> {
  const articles = await everyHundredth(articlesFolder(workload));
  for (const { path, text } of articles) await writeFile(path, changed(text));
  try {
    return await indexWorkload(workload, folder, createTopicEmbedder());
  } finally {
    for (const { path, text } of articles) await writeFile(path, text);
  }
}

async function everyHundredth(folder: string): Promise<readonly { path: string; text: string }[]> {
  const names = (await readdir(folder)).toSorted().filter((_, index) => index % EVERY === 0);
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, text: await readFile(path, 'utf8') };
    }),
  );
}

function changed(text: string): string {
  const article = articleSchema.parse(JSON.parse(text));
  return JSON.stringify({ ...article, body: `${article.body}\n\nThe talks go on.` });
}
