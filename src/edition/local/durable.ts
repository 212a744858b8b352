import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** A file's size in bytes and its SHA-256 in hex. */
export interface FileSeal {
  readonly bytes: number;
  readonly sha256: string;
}

/** Read and hashed at a time: less than a millisecond of work. */
const HASHED_BYTES = 1 << 20;

/** Reads a file through and seals it. */
export async function sealFile(path: string): Promise<FileSeal> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: HASHED_BYTES }), hash);
  const { size } = await stat(path);
  return { bytes: size, sha256: hash.digest('hex') };
}

/** Waits until a file's content, or a folder's list of names, is on the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
