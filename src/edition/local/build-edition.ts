import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { countPassages, partsOf, type KeptArticle } from './article-parts.ts';
import { flush, sealFile } from './durable.ts';
import { writeManifest } from './manifest-file.ts';
import { SCHEMA_VERSION, type Manifest } from '../manifest.ts';
import { createPace } from './pace.ts';
import { COVERAGE_FILE, MANIFEST_FILE, POSTINGS_FILE, VECTORS_FILE } from './paths.ts';
import { labelledTexts } from './labelled-texts.ts';
import { writePostings } from './postings/write-postings.ts';
import { openPredecessor, type Predecessor } from './predecessor.ts';
import type { LocalPrevious } from './read-previous.ts';
import { describeEdition, wordless, type PublishRequest } from '../publishing.ts';
import { together } from './together.ts';
import { writeCoverage } from './write-coverage.ts';
import { readKnownVectors, type KnownVectors } from './vectors/known-vectors.ts';
import { writeVectors } from './vectors/write-vectors.ts';

/**
 * Writes all files of an edition into a new folder and waits until they are on the disk, the manifest last. What did not
 * change since the edition before is taken over from it; the files are those that would be written without it, but for
 * the graph of the vectors.
 * @throws EditionError when the articles have no words
 */
export async function buildEdition(
  folder: string,
  id: string,
  previous: LocalPrevious | null,
  request: PublishRequest,
): Promise<Manifest> {
  await mkdir(folder);
  const { passages, ...written } = await withLegacy(previous, request, (legacy) =>
    writeFiles(folder, legacy, request),
  );
  const before = previous?.manifest.id ?? null;
  const counts = { articles: request.articles.length, passages };
  const manifest = describeEdition({ id, previous: before, counts, ...written }, request);
  await writeManifest(folder, manifest);
  await flush(join(folder, MANIFEST_FILE));
  await flush(folder);
  return manifest;
}

/** What the edition before gives to the next. */
interface Legacy {
  readonly predecessor: Predecessor | null;
  readonly known: KnownVectors | null;
}

/** Opens that for as long as the work takes. */
async function withLegacy<T>(
  previous: LocalPrevious | null,
  request: PublishRequest,
  work: (legacy: Legacy) => Promise<T>,
): Promise<T> {
  const predecessor = previous && (await openPredecessor(previous, request.articles, request));
  try {
    const known = previous && (await knownVectors(previous, request));
    try {
      return await work({ predecessor, known });
    } finally {
      known?.close();
    }
  } finally {
    predecessor?.close();
  }
}

interface WrittenFiles extends Pick<Manifest, 'files'> {
  readonly passages: number;
  readonly dimensions: number;
}

async function writeFiles(
  folder: string,
  { predecessor, known }: Legacy,
  request: PublishRequest,
): Promise<WrittenFiles> {
  const { articles, leads, links, signal, aliases = new Map() } = request;
  const kept = predecessor?.kept ?? new Map<string, KeptArticle>();
  const parts = await partsOf(articles, request, kept, createPace(signal));
  if (countPassages(parts) === 0) throw wordless();
  const coverage = { parts, before: predecessor?.coverage ?? null, leads, links, aliases };
  const texts = labelledTexts(parts, predecessor);
  // The disk is waited for, and a new graph is written by another thread.
  const [vectors, textFiles] = await together(
    signal,
    async (stop) => {
      const options = { ...request, signal: stop, known };
      const dimensions = await writeVectors(join(folder, VECTORS_FILE), texts, options);
      return { files: await seal(folder, [VECTORS_FILE]), dimensions };
    },
    async (stop) => {
      await writeCoverage(join(folder, COVERAGE_FILE), coverage, stop);
      await writePostings(join(folder, POSTINGS_FILE), parts, predecessor, stop);
      return seal(folder, [COVERAGE_FILE, POSTINGS_FILE]);
    },
  );
  const files = { ...textFiles, ...vectors.files };
  return { files, dimensions: vectors.dimensions, passages: texts.count };
}

/** What can be taken over of the vectors of the edition before, when they were made by the same embedder. */
async function knownVectors(
  { manifest, folder }: LocalPrevious,
  { embedder }: PublishRequest,
): Promise<KnownVectors | null> {
  const isSame =
    manifest.schema === SCHEMA_VERSION && manifest.embedder.fingerprint === embedder.fingerprint;
  return isSame ? readKnownVectors(join(folder, VECTORS_FILE)) : null;
}

async function seal(folder: string, names: readonly string[]): Promise<Manifest['files']> {
  const files: Manifest['files'] = {};
  for (const name of names) {
    await flush(join(folder, name));
    files[name] = await sealFile(join(folder, name));
  }
  return files;
}
