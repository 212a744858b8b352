import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt } from '../../attempt.ts';
import { sealFile, type FileSeal } from './durable.ts';
import type { Edition } from '../edition.ts';
import type { OpenOptions } from '../home.ts';
import { openFullText } from './full-text.ts';
import { LocalEdition } from './local-edition.ts';
import { readManifest } from './manifest-file.ts';
import type { Manifest } from '../manifest.ts';
import { failedWith } from './file-errors.ts';
import { damaged, unfit, unreadable } from './mend.ts';
import { openCoverage } from './open-coverage.ts';
import { openPostings } from './open-postings.ts';
import { DATA_FILES, ROUNDED_FILE, SEARCHED_FILES } from './paths.ts';
import { loadVectorIndex, type VectorIndex } from './vectors/vector-index.ts';

/**
 * Opens a published edition after checking that it is whole, as published, and made for this embedder: a damaged or
 * foreign file would be read, and answered from with wrong passages. Of the file that no search reads, the size is checked.
 * It is checked while it is loaded, and what was loaded of one that is not sound is thrown away.
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
  const [checked, loaded] = await Promise.allSettled([
    checkFiles(folder, manifest, SEARCHED_FILES),
    loadEdition(folder, manifest),
  ]);
  if (isDone(checked) && isDone(loaded)) return loaded.value;
  if (isDone(loaded)) await loaded.value.close();
  throw reasonOf(checked) ?? reasonOf(loaded);
}

/**
 * Checks that the files of an edition are those that were published, whatever embedder made them.
 * @throws EditionError as `openEdition`
 */
export async function checkEdition(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest, DATA_FILES);
  return manifest;
}

/** @param hashed those of them whose checksums are compared, not their sizes alone */
async function checkFiles(
  folder: string,
  { files }: Manifest,
  hashed: readonly string[],
): Promise<void> {
  await Promise.all(
    DATA_FILES.map(async (name) => {
      const expected = await checkSize(folder, name, files[name]);
      if (hashed.includes(name)) await checkHash(folder, name, expected);
    }),
  );
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

/**
 * Loads the files of an edition, all at once.
 * @throws EditionError when one of them cannot be read
 */
export async function loadEdition(folder: string, manifest: Manifest): Promise<Edition> {
  const [vectors, coverage, postings] = await Promise.allSettled([
    loadVectors(folder, manifest),
    openCoverage(folder, manifest),
    attempt(() => openPostings(folder, manifest)),
  ]);
  if (isDone(vectors) && isDone(coverage) && isDone(postings)) {
    const articleIds = coverage.value.listing.articles.map(({ id }) => id);
    const text = await openFullText(postings.value, articleIds);
    return new LocalEdition(manifest, { coverage: coverage.value, text, vectors: vectors.value });
  }
  if (isDone(coverage)) coverage.value.database.close();
  if (isDone(postings)) postings.value.close();
  throw reasonOf(vectors) ?? reasonOf(coverage) ?? reasonOf(postings);
}

function isDone<T>(result: PromiseSettledResult<T>): result is PromiseFulfilledResult<T> {
  return result.status === 'fulfilled';
}

function reasonOf(result: PromiseSettledResult<unknown>): unknown {
  return result.status === 'rejected' ? result.reason : undefined;
}

async function loadVectors(folder: string, manifest: Manifest): Promise<VectorIndex> {
  const vectors = await loadVectorIndex(join(folder, ROUNDED_FILE)).catch((error: unknown) => {
    throw unreadable(folder, ROUNDED_FILE, error);
  });
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
