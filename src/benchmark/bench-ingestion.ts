import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openReadingCache } from '../coverage/reading-cache.ts';
import { indexCoverage } from '../edition/index-coverage.ts';
import { localHome } from '../edition/local/local-home.ts';
import { createCountingEmbedder, type CountingEmbedder } from './counting-embedder.ts';
import { syntheticCoverage, type SyntheticArticle } from './synthetic-coverage.ts';

/** One indexing that was timed. */
export interface IngestionRun {
  readonly name: 'first' | 'unchanged' | 'one in a hundred changed';
  readonly seconds: number;
  /** Articles read and normalised for each second. */
  readonly articlesPerSecond: number;
  /** Passages that had to be embedded, as no cache of embeddings held them. */
  readonly embedded: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Times as long as opening, hashing and parsing the same files, measured in the same run. */
  readonly timesPlainReading: number;
}

export interface IngestionBenchmark {
  readonly articles: number;
  readonly passages: number;
  /** In MB, of the articles' files. */
  readonly megabytes: number;
  /** Seconds to open, hash and parse the files, and nothing else. */
  readonly plainReading: number;
  readonly runs: readonly IngestionRun[];
}

/**
 * Times indexing of synthetic coverage, one JSON file an article: new, again with nothing changed, and with one
 * article in a hundred changed. Vectors are made of nothing, so embedding costs nothing.
 * @param folder an empty folder that may be filled
 */
export async function benchIngestion(size: number, folder: string): Promise<IngestionBenchmark> {
  const files = join(folder, 'articles');
  await mkdir(files, { recursive: true });
  const articles = [...syntheticCoverage(size)];
  for (const article of articles) await writeArticle(files, article);
  const plain = await readPlainly(files);
  const embedder = createCountingEmbedder();
  const first = await time('first', folder, embedder, plain.seconds);
  const unchanged = await time('unchanged', folder, embedder, plain.seconds);
  for (const article of articles.filter((_, index) => index % 100 === 0))
    await writeArticle(files, { ...article, body: `${article.body}\n\nThe talks go on.` });
  const changed = await time('one in a hundred changed', folder, embedder, plain.seconds);
  await rm(folder, { recursive: true, force: true });
  return {
    articles: size,
    passages: first.passages,
    megabytes: plain.bytes / 1e6,
    plainReading: plain.seconds,
    runs: [first.run, unchanged.run, changed.run],
  };
}

function writeArticle(folder: string, article: SyntheticArticle): Promise<void> {
  return writeFile(join(folder, `${article.id}.json`), JSON.stringify(article));
}

async function readPlainly(folder: string): Promise<{ seconds: number; bytes: number }> {
  const started = performance.now();
  let bytes = 0;
  for (const name of await readdir(folder)) {
    const content = await readFile(join(folder, name));
    createHash('sha256').update(content).digest();
    JSON.parse(content.toString('utf8'));
    bytes += content.length;
  }
  return { seconds: (performance.now() - started) / 1000, bytes };
}

async function time(
  name: IngestionRun['name'],
  folder: string,
  embedder: CountingEmbedder,
  plainSeconds: number,
): Promise<{ run: IngestionRun; passages: number }> {
  const before = embedder.embedded();
  const started = performance.now();
  const readings = openReadingCache(join(folder, 'data', 'readings.sqlite'));
  try {
    const { articles, passages, added, updated, unchanged } = await indexCoverage({
      paths: [join(folder, 'articles')],
      home: localHome(join(folder, 'data')),
      embedder,
      readings,
      now: new Date(),
    });
    const seconds = (performance.now() - started) / 1000;
    const run = {
      name,
      seconds,
      articlesPerSecond: articles / seconds,
      embedded: embedder.embedded() - before,
      added,
      updated,
      unchanged,
      timesPlainReading: seconds / plainSeconds,
    };
    return { run, passages: passages ?? 0 };
  } finally {
    readings.close();
  }
}
