import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file's size in bytes and its SHA-256 in hex. */
export interface FileSeal {
  readonly bytes: number;
  readonly sha256: string;
}

/** Read and hashed at a time: less than a millisecond of work. */
const HASHED_BYTES = 1 << 19;

/**
 * Reads a file through and seals it, each block while the next one is read, always in the same memory: new memory can cost
 * more than hashing what is in it.
 */
export async function sealFile(path: string): Promise<FileSeal> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  try {
    let block = Buffer.allocUnsafeSlow(HASHED_BYTES);
    let other = Buffer.allocUnsafeSlow(HASHED_BYTES);
    let bytes = 0;
    let { bytesRead } = await handle.read(block);
    while (bytesRead > 0) {
      const reading = handle.read(other);
      hash.update(block.subarray(0, bytesRead));
      bytes += bytesRead;
      ({ bytesRead } = await reading);
      [block, other] = [other, block];
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
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
