import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EditionError } from '../../errors.ts';
import { flush, sealFile } from './durable.ts';
import type { Passage } from '../edition.ts';
import { embeddingText, SPLITTER_VERSION } from '../embedding-text.ts';
import { writeManifest } from './manifest-file.ts';
import { SCHEMA_VERSION, type Manifest } from '../manifest.ts';
import { openEdition } from './open-edition.ts';
import { makePassages } from '../passages.ts';
import {
  COVERAGE_FILE,
  DATA_FILES,
  MANIFEST_FILE,
  POSTINGS_FILE,
  ROUNDED_FILE,
  VECTORS_FILE,
} from './paths.ts';
import { writePostings } from './postings/write-postings.ts';
import type { PublishRequest } from './publish-edition.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeRounded } from './vectors/write-rounded.ts';
import { writeVectors } from './vectors/write-vectors.ts';

/**
 * Writes all files of an edition into a new folder, the manifest last, waits until they are on the disk, and
 * opens the edition once: hnswlib does not report a disk that is full.
 * @throws EditionError when the articles have no words
 */
export async function buildEdition(
  folder: string,
  id: string,
  previous: string | null,
  request: PublishRequest,
): Promise<Manifest> {
  await mkdir(folder);
  const passages = makePassages(request.articles, request);
  if (passages.length === 0)
    throw new EditionError(
      'There is nothing to publish: no article has a text. Check the folder of articles, then run `npm run index`.',
    );
  const { articles, leads, links, signal, aliases = new Map() } = request;
  const coverage = { articles, passages, leads, links, aliases };
  await writeCoverage(join(folder, COVERAGE_FILE), coverage, signal);
  await writePostings(join(folder, POSTINGS_FILE), coverage, signal);
  const texts = textsToEmbed(request, passages);
  const dimensions = await writeVectors(join(folder, VECTORS_FILE), texts, request);
  await writeRounded(join(folder, ROUNDED_FILE), join(folder, VECTORS_FILE), signal);
  const files = await seal(folder);
  const counts = { articles: articles.length, passages: passages.length };
  const manifest = describe({ id, previous, dimensions, counts, files }, request);
  await writeManifest(folder, manifest);
  await flush(join(folder, MANIFEST_FILE));
  await flush(folder);
  await tryOut(folder, manifest);
  return manifest;
}

function textsToEmbed({ articles }: PublishRequest, passages: readonly Passage[]): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return passages.map((passage) => {
    const article = byId.get(passage.articleId);
    return article ? embeddingText(article, passage) : passage.text;
  });
}

async function seal(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = {};
  for (const name of DATA_FILES) {
    await flush(join(folder, name));
    files[name] = await sealFile(join(folder, name));
  }
  return files;
}

function describe(
  built: Pick<Manifest, 'id' | 'previous' | 'counts' | 'files'> & { dimensions: number },
  { embedder, maxChars, names, now }: PublishRequest,
): Manifest {
  const { dimensions, ...rest } = built;
  const { fingerprint, name, model } = embedder;
  return {
    schema: SCHEMA_VERSION,
    createdAt: now.toISOString(),
    embedder: { fingerprint, name, model, dimensions, space: 'cosine' },
    splitter: { maxChars, version: SPLITTER_VERSION, names },
    ...rest,
  };
}

async function tryOut(folder: string, { embedder }: Manifest): Promise<void> {
  const edition = await openEdition(folder, { fingerprint: embedder.fingerprint });
  await edition.close();
}
