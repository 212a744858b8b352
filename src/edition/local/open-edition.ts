import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { EditionError } from '../../errors.ts';
import { sealFile } from './durable.ts';
import type { Edition } from '../edition.ts';
import { LocalEdition } from './local-edition.ts';
import { readManifest } from './manifest-file.ts';
import type { Manifest } from '../manifest.ts';
import { damaged, unfit } from './mend.ts';
import { COVERAGE_FILE, DATA_FILES, VECTORS_FILE } from './paths.ts';
import { loadVectorIndex, type VectorIndex } from './vector-index.ts';

export interface OpenOptions {
  /** Of the embedder whose vectors will be searched for. */
  readonly fingerprint: string;
}

/**
 * Opens a published edition after checking that it is whole, as published, and made for this embedder:
 * the libraries below would read a damaged or foreign file and answer with wrong passages.
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
  return load(folder, manifest);
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

async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const name of DATA_FILES) {
    const expected = manifest.files[name];
    if (!expected) throw damaged(folder, `its manifest does not name ${name}`);
    const found = await stat(join(folder, name)).catch((error: unknown) => {
      throw damaged(folder, `${name} is missing or cannot be read`, error);
    });
    if (found.size !== expected.bytes)
      throw damaged(folder, `${name} has ${found.size} bytes instead of ${expected.bytes}`);
    if ((await sealFile(join(folder, name))).sha256 !== expected.sha256)
      throw damaged(folder, `${name} does not match its checksum`);
  }
}

async function load(folder: string, manifest: Manifest): Promise<Edition> {
  const vectors = await loadVectorIndex(join(folder, VECTORS_FILE)).catch((error: unknown) => {
    throw damaged(folder, `${VECTORS_FILE} cannot be read`, error);
  });
  try {
    checkVectors(folder, manifest, vectors);
    return openCoverage(folder, manifest, vectors);
  } catch (error) {
    vectors.close();
    throw error;
  }
}

function checkVectors(folder: string, { embedder, counts }: Manifest, index: VectorIndex): void {
  if (index.dimensions !== embedder.dimensions)
    throw damaged(
      folder,
      `its vectors have ${index.dimensions} dimensions, its manifest says ${embedder.dimensions}`,
    );
  if (index.count !== counts.passages)
    throw damaged(
      folder,
      `it holds ${index.count} vectors, its manifest says ${counts.passages} passages`,
    );
}

function openCoverage(folder: string, manifest: Manifest, vectors: VectorIndex): Edition {
  const path = join(folder, COVERAGE_FILE);
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    for (const table of ['articles', 'passages'] as const) {
      const rows = database.prepare(`select count(*) from ${table}`).pluck().get();
      if (rows !== manifest.counts[table])
        throw damaged(
          folder,
          `it holds ${String(rows)} ${table}, its manifest says ${manifest.counts[table]}`,
        );
    }
    return new LocalEdition(manifest, database, vectors);
  } catch (error) {
    database.close();
    if (error instanceof EditionError) throw error;
    throw damaged(folder, `${COVERAGE_FILE} cannot be read`, error);
  }
}
