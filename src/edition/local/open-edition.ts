import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createArena, type Arena } from './arena.ts';
import { yieldToEvents } from '../../yield-to-events.ts';
import { sealFile, type FileSeal } from './durable.ts';
import type { ArticleEntry, Edition } from '../edition.ts';
import type { OpenOptions } from '../home.ts';
import { openFullText, type FullText } from './full-text.ts';
import { LocalEdition } from './local-edition.ts';
import { readManifest } from './manifest-file.ts';
import type { Manifest } from '../manifest.ts';
import { failedWith } from './file-errors.ts';
import { damaged, unfit, unreadable } from './mend.ts';
import { openCoverage } from './open-coverage.ts';
import { openPostings } from './open-postings.ts';
import { DATA_FILES, POSTINGS_FILE, VECTORS_FILE } from './paths.ts';
import { loadVectorIndex, type VectorIndex } from './vectors/vector-index.ts';

/**
 * Opens a published edition after checking that it is whole, as published, and made for this embedder: a damaged or
 * foreign file would be read, and answered from with wrong passages. One file is read
 * after the other: new memory of several threads at once holds up the thread that answers questions.
 * @throws EditionError that names what is wrong and the command that mends it
 */
export async function openEdition(folder: string, options: OpenOptions): Promise<Edition> {
  const manifest = await readManifest(folder);
  const { fingerprint } = manifest.embedder;
  if (fingerprint !== options.fingerprint)
    throw unfit(
      folder,
      `it was built by the embedder "${fingerprint}", and "${options.fingerprint}" is configured`,
    );
  await checkFiles(folder, manifest);
  return loadEdition(folder, manifest);
}

/**
 * Checks that the files of an edition are those that were published, whatever embedder made them.
 * @throws EditionError as `openEdition`
 */
export async function checkEdition(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest);
  return manifest;
}

async function checkFiles(folder: string, { files }: Manifest): Promise<void> {
  for (const name of DATA_FILES)
    await checkHash(folder, name, await checkSize(folder, name, files[name]));
}

async function checkSize(
  folder: string,
  name: string,
  expected: FileSeal | undefined,
): Promise<FileSeal> {
  if (!expected) throw damaged(folder, `its manifest does not name ${name}`);
  const found = await stat(join(folder, name)).catch((error: unknown) => {
    if (failedWith(error, 'ENOENT')) throw damaged(folder, `${name} is missing`, error);
    throw unreadable(folder, name, error);
  });
  if (found.size !== expected.bytes)
    throw damaged(folder, `${name} has ${found.size} bytes instead of ${expected.bytes}`);
  return expected;
}

async function checkHash(folder: string, name: string, { sha256 }: FileSeal): Promise<void> {
  if ((await sealFile(join(folder, name))).sha256 !== sha256)
    throw damaged(folder, `${name} does not match its checksum`);
}

async function loadEdition(folder: string, manifest: Manifest): Promise<Edition> {
  const arena = createArena();
  try {
    return await loadFiles(folder, manifest, arena);
  } catch (error) {
    arena.release();
    throw error;
  }
}

async function loadFiles(folder: string, manifest: Manifest, arena: Arena): Promise<Edition> {
  const vectors = await loadVectors(folder, manifest, arena);
  const coverage = await openCoverage(folder, manifest);
  try {
    const text = await openText(folder, manifest, coverage.listing.articles, arena);
    await yieldToEvents();
    return new LocalEdition(manifest, { coverage, text, vectors, arena });
  } catch (error) {
    coverage.database.close();
    throw error;
  }
}

async function openText(
  folder: string,
  manifest: Manifest,
  articles: readonly ArticleEntry[],
  arena: Arena,
): Promise<FullText> {
  const postings = openPostings(folder, manifest, arena);
  try {
    return await openFullText(
      postings,
      articles.map(({ id }) => id),
    );
  } catch (error) {
    postings.close();
    throw unreadable(folder, POSTINGS_FILE, error);
  }
}

async function loadVectors(folder: string, manifest: Manifest, arena: Arena): Promise<VectorIndex> {
  const vectors = await loadVectorIndex(join(folder, VECTORS_FILE), arena).catch(
    (error: unknown) => {
      throw unreadable(folder, VECTORS_FILE, error);
    },
  );
  const problem = problemOf(vectors, manifest);
  if (problem !== null) throw damaged(folder, problem);
  return vectors;
}

function problemOf(index: VectorIndex, { embedder, counts }: Manifest): string | null {
  if (index.dimensions !== embedder.dimensions)
    return `its vectors have ${index.dimensions} dimensions, its manifest says ${embedder.dimensions}`;
  if (index.count !== counts.passages)
    return `it holds ${index.count} vectors, its manifest says ${counts.passages} passages`;
  return null;
}
