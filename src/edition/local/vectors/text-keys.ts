import { hash } from 'node:crypto';
import type { Pace } from '../pace.ts';

/** Bytes of a key: the beginning of a SHA-256, by which a text is known again. */
export const KEY_BYTES = 16;

/** What is embedded for the passages of an edition, by their labels, from 1. */
export interface LabelledTexts {
  readonly count: number;
  /** By label, from 1: the label in the edition before, where the text is known to be the same; 0 of others. */
  readonly kept: Uint32Array;
  readonly read: (label: number) => string;
}

/**
 * The keys of texts, one after another.
 * @param known those of the edition before
 */
export async function textKeys(
  { count, kept, read }: LabelledTexts,
  known: Buffer | null,
  pace: Pace,
): Promise<Buffer> {
  const keys = Buffer.alloc(count * KEY_BYTES);
  for (let at = 0; at < count; at += 1) {
    if (pace.isDue(at)) await pace.rest();
    const before = (kept[at] ?? 0) * KEY_BYTES;
    if (known !== null && before > 0) known.copy(keys, at * KEY_BYTES, before - KEY_BYTES, before);
    else hash('sha256', read(at + 1), 'buffer').copy(keys, at * KEY_BYTES, 0, KEY_BYTES);
  }
  return keys;
}

/** The key of a text by its place, as it is looked up. */
export function keyAt(keys: Buffer, index: number): string {
  return keys.toString('latin1', index * KEY_BYTES, (index + 1) * KEY_BYTES);
}
