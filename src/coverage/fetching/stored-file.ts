import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CoverageError } from '../../errors.ts';
import { displayPath } from '../display-path.ts';

/** The file in which something of a URL is kept: named by the beginning of the URL's SHA-256. */
export function storedPath(folder: string, url: string, ending: string): string {
  return join(folder, createHash('sha256').update(url).digest('hex').slice(0, 40) + ending);
}

/** The content of a file; `null` when there is none, or it cannot be read. */
export async function readStored(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}

/**
 * Puts a file in place in one step, and makes its folder where there is none.
 * @throws CoverageError when it cannot be written
 */
export async function writeStored(
  folder: string,
  path: string,
  parts: readonly (string | Uint8Array)[],
): Promise<void> {
  const draft = `${path}-${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeParts(draft, parts);
    await rename(draft, path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `Cannot keep what was fetched in ${displayPath(folder)}: ${displayPath(why)}`;
    throw new CoverageError(message, { path: folder, cause });
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** The value of a JSON text; `null` when it is none. */
export function parseStored(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch {
    return null;
  }
}

async function writeParts(path: string, parts: readonly (string | Uint8Array)[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const part of parts) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}
