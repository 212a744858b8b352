import { openSections, type SectionFile } from '../postings/section-file.ts';
import { KEY_BYTES, keyAt, type LabelledTexts } from './text-keys.ts';

/** The vectors of an edition that was published before. Closed after use. */
export interface KnownVectors {
  readonly file: SectionFile;
  /** By label, from 1: see `textKeys`. */
  readonly keys: Buffer;
  /** Of its rows, those out of use among them. */
  readonly count: number;
  close(): void;
}

/** What the next edition can take over of one. @throws Error when it cannot be read */
export async function readKnownVectors(path: string): Promise<KnownVectors> {
  const file = openSections(path);
  const close = (): void => {
    file.close();
  };
  try {
    const keys = await file.buffer('keys');
    return { file, keys, count: file.size('scales') / Float32Array.BYTES_PER_ELEMENT, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Of the rows of a graph at most so many are out of use: they cost memory, and searches go through them. */
const MAX_UNUSED = 0.1;

/**
 * At most as many vectors are added as there are: a graph of which most is added lies around where it began, and hnswlib
 * makes it anew in about the same time.
 */
const MAX_ADDED = 1;

/** What rows of an index are made of. */
export interface MatchedTexts {
  /** By label, from 1: the row in the edition before, or behind all of those, in the order of the labels, of what is new. */
  readonly rows: Uint32Array;
  /** Labels without a row in the edition before, ascending. */
  readonly missing: readonly number[];
}

/**
 * Finds texts again, each with a row of its own; `null` where too many rows would be out of use or new.
 * @param keys of all of them
 */
export function matchTexts(
  keys: Buffer,
  { kept }: LabelledTexts,
  known: Pick<KnownVectors, 'keys' | 'count'>,
): MatchedTexts | null {
  const free = freeRows(kept, known.keys);
  const missing: number[] = [];
  const rows = kept.map((before, at) => {
    if (before > 0) return before - 1;
    const row = free.get(keyAt(keys, at))?.shift();
    return row ?? known.count + missing.push(at + 1) - 1;
  });
  const total = known.count + missing.length;
  const isOld = total - kept.length > MAX_UNUSED * total;
  return isOld || missing.length > MAX_ADDED * known.count ? null : { rows, missing };
}

/** By key, the rows of the texts that are not known to be kept. */
function freeRows(kept: Uint32Array, keys: Buffer): Map<string, number[]> {
  const taken = new Uint8Array(keys.length / KEY_BYTES + 1);
  for (const label of kept) taken[label] = 1;
  const free = new Map<string, number[]>();
  for (let label = 1; label < taken.length; label += 1) {
    if (taken[label] === 1) continue;
    const key = keyAt(keys, label - 1);
    const same = free.get(key);
    if (same) same.push(label - 1);
    else free.set(key, [label - 1]);
  }
  return free;
}
