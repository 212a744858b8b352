import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openEmbeddingCache } from '../../../embeddings/cache.ts';
import { cached } from '../../../embeddings/cached.ts';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { openReadingCache } from '../../coverage/reading-cache.ts';
import { prepareDataFolder } from '../../data-folder.ts';
import { indexCoverage } from '../../edition/index-coverage.ts';
import { localHome } from '../../edition/local/local-home.ts';
import { articlesFolder } from '../workload/files.ts';
import { timedPassages } from './timed-passages.ts';

/** How an indexing went. */
export interface Indexed {
  /** From the first file to the edition in force, without what the embedder took. */
  readonly seconds: number;
  readonly embeddingSeconds: number;
  readonly articles: number;
  readonly passages: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Indexes the articles of a workload as `dateline index` does, with both caches. */
export async function indexWorkload(
  workload: string,
  dataDir: string,
  embedder: Embedder,
): Promise<Indexed> {
  prepareDataFolder(dataDir);
  const cache = openEmbeddingCache(join(dataDir, 'embeddings.sqlite'));
  const readings = openReadingCache(join(dataDir, 'readings.sqlite'));
  const timed = timedPassages(embedder);
  const started = performance.now();
  try {
    const { articles, passages, updated, unchanged } = await indexCoverage({
      paths: [articlesFolder(workload)],
      home: localHome(dataDir),
      embedder: cached(timed.embedder, cache),
      readings,
      now: new Date(),
    });
    const embeddingSeconds = timed.milliseconds() / 1000;
    const seconds = (performance.now() - started) / 1000 - embeddingSeconds;
    return { seconds, embeddingSeconds, articles, passages: passages ?? 0, updated, unchanged };
  } finally {
    cache.close();
    readings.close();
  }
}
