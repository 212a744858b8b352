import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddingCache, type EmbeddingCache } from '../../embeddings/cache.ts';
import { cached } from '../../embeddings/cached.ts';
import { chooseEmbedder } from '../../embeddings/choose.ts';
import type { Embedder } from '../../embeddings/embedder.ts';
import type { DownloadProgress } from '../../embeddings/model-files.ts';
import type { Config } from '../config.ts';
import type { Skipped } from '../coverage/article.ts';
import type { FetchingOptions } from '../coverage/fetching/options.ts';
import { openReadingCache } from '../coverage/reading-cache.ts';
import { UNCERTAIN_FILE, uncertainYaml } from '../coverage/uncertain.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { onDisk } from '../disk-errors.ts';
import { indexCoverage, type IndexReport, type IndexRequest } from '../edition/index-coverage.ts';
import { openHome } from '../open-home.ts';
import { VERSION } from '../version.ts';

/** What an indexing depends on, apart from the configuration. */
export type IndexSettings = Omit<
  IndexRequest,
  'embedder' | 'home' | 'now' | 'fetching' | 'readings'
> & {
  /** Told while the embedder's model is downloaded. */
  readonly onDownload?: ((progress: DownloadProgress) => void) | undefined;
};

/** What an indexing did, and the fingerprint of the embedder. */
export type ComposedReport = IndexReport & { readonly embedder: string };

/** Texts embedded between two reports of progress: about a second's work of each embedder. */
const EMBEDDING_BATCH = { builtin: 16, openai: 64, transformers: 16 } as const;

/** Indexes coverage with the configured embedder; vectors that were computed before come from the cache. */
export async function runIndex(config: Config, request: IndexSettings): Promise<ComposedReport> {
  const { onDownload } = request;
  const embedder = chooseEmbedder(config, { onDownload });
  if (request.dryRun) return dryRun(config, request, embedder);
  prepareDataFolder(config.dataDir);
  const cacheFile = join(config.dataDir, 'embeddings.sqlite');
  const cache = openEmbeddingCache(cacheFile);
  const readings = openReadingCache(join(config.dataDir, 'readings.sqlite'));
  const home = openHome(config);
  let embedded = { done: 0, total: 0 };
  const cachedEmbedder = cached(embedder, cache, {
    batchSize: EMBEDDING_BATCH[embedder.name],
    onProgress: ({ done }) => request.onEmbedding?.({ ...embedded, done: embedded.done + done }),
  });
  try {
    const report = await indexCoverage({
      ...request,
      home,
      fetching: fetchingOf(config, true),
      now: new Date(),
      readings,
      embedder: cachedEmbedder,
      onEmbedding: (progress) => {
        embedded = progress;
        request.onEmbedding?.(progress);
      },
    });
    await writeWhole(join(config.dataDir, UNCERTAIN_FILE), uncertainYaml(report.uncertain));
    const warnings = [...report.warnings, ...damageWarnings(cache, cacheFile)];
    return { ...report, warnings, embedder: embedder.fingerprint };
  } finally {
    await embedder.close();
    await home.close();
    cache.close();
    readings.close();
  }
}

/** Vectors that were damaged on the disk are computed again by the run that finds them. */
function damageWarnings(cache: EmbeddingCache, path: string): readonly Skipped[] {
  const count = cache.damaged();
  if (count === 0) return [];
  const reason = `${count} vectors did not match their checksum and were computed again; look at the disk`;
  return [{ path, line: null, reason }];
}

/** The file before stays until this one is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await onDisk(path, async () => {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  });
}

/** Nothing is embedded, and nothing is written: there need not be a data folder. */
async function dryRun(
  config: Config,
  request: IndexSettings,
  embedder: Embedder,
): Promise<ComposedReport> {
  const home = openHome(config);
  try {
    const report = await indexCoverage({
      ...request,
      home,
      fetching: fetchingOf(config, false),
      now: new Date(),
      embedder,
    });
    return { ...report, embedder: embedder.fingerprint };
  } finally {
    await embedder.close();
    await home.close();
  }
}

/** @param keep whether what is fetched is kept for later runs */
function fetchingOf(
  { dataDir, fetchContact, fetchPrivate }: Config,
  keep: boolean,
): FetchingOptions {
  const contact = fetchContact === undefined ? '' : ` (+${fetchContact})`;
  return {
    folder: join(dataDir, 'fetched'),
    userAgent: `Dateline/${VERSION}${contact}`,
    allowPrivate: fetchPrivate,
    keep,
  };
}
