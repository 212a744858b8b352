import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { manifestSchema, SCHEMA_VERSION, type Manifest } from '../manifest.ts';
import { missing } from '../mend.ts';
import { failedWith } from './file-errors.ts';
import { damaged, newer, older, unreadable } from './mend.ts';
import { MANIFEST_FILE } from './paths.ts';

const versioned = z.object({ schema: z.number().int() });
const sealed = manifestSchema.extend({ checksum: z.string() });

/** Writes an edition's manifest with a checksum over itself. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const content = { ...manifest, checksum: checksum(manifest) };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * Reads an edition's manifest.
 * @throws EditionError when it is missing, damaged, or of a schema this program does not read
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const json = parseJson(folder, await readText(folder));
  const version = versioned.safeParse(json);
  if (version.success && version.data.schema < SCHEMA_VERSION) throw older(folder);
  if (version.success && version.data.schema > SCHEMA_VERSION) throw newer(folder);
  const parsed = sealed.safeParse(json);
  if (!parsed.success) throw damaged(folder, `${MANIFEST_FILE} is not a manifest`, parsed.error);
  const { checksum: expected, ...manifest } = parsed.data;
  if (checksum(manifest) !== expected)
    throw damaged(folder, `${MANIFEST_FILE} does not match its checksum`);
  return manifest;
}

/** The version of the files of an edition, of whatever version of Dateline; `null` where it cannot be told. */
export async function readSchema(folder: string): Promise<number | null> {
  try {
    return versioned.parse(parseJson(folder, await readText(folder))).schema;
  } catch {
    return null;
  }
}

async function readText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, MANIFEST_FILE), 'utf8');
  } catch (error) {
    if (!failedWith(error, 'ENOENT')) throw unreadable(folder, MANIFEST_FILE, error);
    if (!existsSync(folder)) throw missing(folder);
    throw damaged(folder, `${MANIFEST_FILE} is missing`, error);
  }
}

function parseJson(folder: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(folder, `${MANIFEST_FILE} is not JSON`, error);
  }
}

/** The schema puts the keys in its own order, so that reading and writing see the same text. */
function checksum(manifest: Manifest): string {
  const text = JSON.stringify(manifestSchema.parse(manifest));
  return createHash('sha256').update(text).digest('hex');
}
