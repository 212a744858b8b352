import { wordHashes } from './word-hashes.ts';

/** How two texts overlap, in runs of words, as far as their sketches tell. */
export interface Overlap {
  /** Runs that stand in both. */
  readonly shared: number;
  /** Runs of the text that has fewer, and of the one that has more. */
  readonly smaller: number;
  readonly larger: number;
}

/** Words in a run: chance and common phrases rarely agree in five. */
const RUN_WORDS = 5;
/** So many runs of a text are kept, those with the lowest hashes: all of a text of about 3,000 characters. */
export const SKETCH_SIZE = 512;
/** Multiplier of the rolling hash, odd; and its fifth power, by which the word that leaves is taken out. */
const BASE = 0x9e3779b1;
const BASE_POWER = power(BASE, RUN_WORDS);
const HIGHEST = 0xffffffff;

/**
 * What tells the copies of a text: the distinct hashes of its runs of five words, ascending, the lowest 512
 * where there are more (a bottom-k sketch: Broder, "On the resemblance and containment of documents", 1997).
 * A text of fewer words has one hash, a text without words none. It depends on nothing but the text, so that
 * it may be kept with it.
 */
export function sketch(body: string): Uint32Array {
  const hashes = runHashes(wordHashes(body)).sort();
  let kept = 0;
  for (let index = 0; index < hashes.length && kept < SKETCH_SIZE; index += 1) {
    const value = hashes[index] ?? 0;
    if (index === 0 || value !== hashes[kept - 1]) hashes[kept++] = value;
  }
  return hashes.slice(0, kept);
}

/** Compares two sketches as far as both reach: exact for texts whose runs were all kept. */
export function overlap(a: Uint32Array, b: Uint32Array): Overlap {
  const limit = Math.min(reach(a), reach(b));
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left > limit || right > limit) break;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const [counted, other] = [countUpTo(a, i, limit), countUpTo(b, j, limit)];
  return { shared, smaller: Math.min(counted, other), larger: Math.max(counted, other) };
}

/** Whether two sketches are those of one text that has words. */
export function sameSketch(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length === 0 || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}

/** Up to this value a sketch holds every hash of its text. */
function reach(print: Uint32Array): number {
  return print.length < SKETCH_SIZE ? HIGHEST : (print[print.length - 1] ?? HIGHEST);
}

/** How many values do not exceed `limit`, those before `from` being known not to. */
function countUpTo(print: Uint32Array, from: number, limit: number): number {
  let count = from;
  while (count < print.length && (print[count] ?? HIGHEST) <= limit) count += 1;
  return count;
}

function runHashes(words: Uint32Array): Uint32Array {
  const runs = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - RUN_WORDS + 1));
  let value = 0;
  for (let index = 0; index < words.length; index += 1) {
    const leaving = index < RUN_WORDS ? 0 : Math.imul(words[index - RUN_WORDS] ?? 0, BASE_POWER);
    value = (Math.imul(value, BASE) + (words[index] ?? 0) - leaving) | 0;
    runs[Math.max(0, index - RUN_WORDS + 1)] = finish(value);
  }
  return runs;
}

/** The finisher of MurmurHash3 (Austin Appleby, public domain): every bit of the value moves every other. */
function finish(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function power(base: number, exponent: number): number {
  let value = 1;
  for (let index = 0; index < exponent; index += 1) value = Math.imul(value, base);
  return value;
}
