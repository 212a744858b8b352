import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { flush, sealFile } from './durable.ts';
import { embeddingTexts } from '../embedding-text.ts';
import { writeManifest } from './manifest-file.ts';
import { SCHEMA_VERSION, type Manifest } from '../manifest.ts';
import { loadEdition } from './open-edition.ts';
import { EditionError } from '../../errors.ts';
import { failedWith } from './file-errors.ts';
import { notWritten } from './mend.ts';
import { makePassages } from '../passages.ts';
import { COVERAGE_FILE, DATA_FILES, MANIFEST_FILE, POSTINGS_FILE, vectorPaths } from './paths.ts';
import { writePostings } from './postings/write-postings.ts';
import { describeEdition, wordless, type PublishRequest } from '../publishing.ts';
import { writeCoverage } from './write-coverage.ts';
import { readKnownVectors, type KnownVectors } from './vectors/known-vectors.ts';
import { writeRounded } from './vectors/write-rounded.ts';
import { writeVectors } from './vectors/write-vectors.ts';

/** The edition that is in force, checked to be whole. */
export interface PreviousEdition {
  readonly manifest: Manifest;
  readonly folder: string;
}

/**
 * Writes all files of an edition into a new folder, the manifest last, waits until they are on the disk, and
 * opens the edition once: hnswlib reports no file that it could not write.
 * @throws EditionError when the articles have no words
 */
export async function buildEdition(
  folder: string,
  id: string,
  previous: PreviousEdition | null,
  request: PublishRequest,
): Promise<Manifest> {
  await mkdir(folder);
  const passages = makePassages(request.articles, request);
  if (passages.length === 0) throw wordless();
  const { articles, leads, links, signal, aliases = new Map() } = request;
  const coverage = { articles, passages, leads, links, aliases };
  await writeCoverage(join(folder, COVERAGE_FILE), coverage, signal);
  await writePostings(join(folder, POSTINGS_FILE), coverage, signal);
  const texts = embeddingTexts(articles, passages);
  const paths = vectorPaths(folder);
  const known = previous && (await knownVectors(previous, request));
  const vectors = await writeVectors(paths.graph, texts, { ...request, known });
  await readBack(folder, () => writeRounded(paths, vectors, signal));
  const files = await seal(folder);
  const counts = { articles: articles.length, passages: passages.length };
  const { dimensions } = vectors;
  const before = previous?.manifest.id ?? null;
  const built = { id, previous: before, dimensions, counts, files };
  const manifest = describeEdition(built, request);
  await writeManifest(folder, manifest);
  await flush(join(folder, MANIFEST_FILE));
  await flush(folder);
  await readBack(folder, () => tryOut(folder, manifest));
  return manifest;
}

/** What can be taken over of the edition before, which was made by the same embedder. */
async function knownVectors(
  { manifest, folder }: PreviousEdition,
  { embedder }: PublishRequest,
): Promise<KnownVectors | null> {
  const isSame =
    manifest.schema === SCHEMA_VERSION && manifest.embedder.fingerprint === embedder.fingerprint;
  return isSame ? readKnownVectors(vectorPaths(folder)) : null;
}

async function seal(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = {};
  for (const name of DATA_FILES) {
    await flush(join(folder, name));
    files[name] = await sealFile(join(folder, name));
  }
  return files;
}

async function tryOut(folder: string, manifest: Manifest): Promise<void> {
  const edition = await loadEdition(folder, manifest);
  await edition.close();
}

/** Work that reads what was just written. */
async function readBack(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof EditionError || error instanceof RangeError || failedWith(error, 'ENOENT'))
      throw notWritten(folder, error);
    throw error;
  }
}
