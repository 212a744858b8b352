import { foldCode, IGNORED, SEPARATOR } from './fold-code.ts';

/** Offset and prime of FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Chinese, Japanese and Korean characters, which no spaces part: each counts as a word. */
const FIRST_IDEOGRAPH = 0x2e80;

/** A hash for every word of a text, in text order; case, diacritics and apostrophes do not count. */
export function wordHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length);
  let count = 0;
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const code = foldCode(text.charCodeAt(index));
    if (code === IGNORED) continue;
    const ideograph = code >= FIRST_IDEOGRAPH;
    if ((code === SEPARATOR || ideograph) && value !== FNV_OFFSET) {
      hashes[count++] = value;
      value = FNV_OFFSET;
    }
    if (code === SEPARATOR) continue;
    if (ideograph) hashes[count++] = code;
    else value = Math.imul(value ^ code, FNV_PRIME);
  }
  if (value !== FNV_OFFSET) hashes[count++] = value;
  return hashes.subarray(0, count);
}
