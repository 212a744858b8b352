import { fold } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';

/** Words in a shingle: chance and common phrases rarely agree in five. */
const SHINGLE_WORDS = 5;

/**
 * The distinct hashes of all runs of five words of a text, ascending; of the whole text when it is shorter.
 * Case, diacritics and punctuation do not count.
 */
export function shingles(text: string): Uint32Array {
  const words = tokens(fold(text)).map((token) => token.text);
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  const hashes = new Set<number>();
  for (let start = 0; start <= last && words.length > 0; start += 1) {
    hashes.add(hash(words.slice(start, start + SHINGLE_WORDS)));
  }
  return Uint32Array.from(hashes).sort();
}

/** How many values two ascending arrays share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** FNV-1a, 32 bits, with the finisher of MurmurHash3, which spreads the low bits that sampling uses. */
function hash(words: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
    }
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
