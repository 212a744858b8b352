import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file's size in bytes and its SHA-256 in hex. */
export interface FileSeal {
  readonly bytes: number;
  readonly sha256: string;
}

/** Read and hashed at a time: less than a millisecond of work. */
const HASHED_BYTES = 1 << 20;

/** Reads a file through and seals it, all in the same memory: new memory can cost more than hashing what is in it. */
export async function sealFile(path: string): Promise<FileSeal> {
  const hash = createHash('sha256');
  const handle = await open(path, 'r');
  try {
    const block = Buffer.allocUnsafeSlow(HASHED_BYTES);
    for (let bytes = 0; ;) {
      const { bytesRead } = await handle.read(block, 0, block.length);
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(block.subarray(0, bytesRead));
      bytes += bytesRead;
    }
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
