import { hash } from 'node:crypto';
import type { Pace } from '../pace.ts';

/** Bytes of a key: the beginning of a SHA-256, by which a text is known again. */
export const KEY_BYTES = 16;

/** The keys of texts, one after another. */
export async function textKeys(texts: readonly string[], pace: Pace): Promise<Buffer> {
  const keys = Buffer.alloc(texts.length * KEY_BYTES);
  for (const [index, text] of texts.entries()) {
    if (pace.isDue()) await pace.rest();
    hash('sha256', text, 'buffer').copy(keys, index * KEY_BYTES, 0, KEY_BYTES);
  }
  return keys;
}

/** The key of a text by its place, as it is looked up. */
export function keyAt(keys: Buffer, index: number): string {
  return keys.toString('latin1', index * KEY_BYTES, (index + 1) * KEY_BYTES);
}
