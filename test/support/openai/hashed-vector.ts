import { createHash } from 'node:crypto';

/**
 * A deterministic stand-in for an embedding: every word adds 1 or -1 in a place told by its hash, scaled to length
 * 1. Texts that share words are near to each other; a text without words has a vector of its own.
 */
export function hashedVector(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [`\0${text}`];
  for (const word of words) addWord(vector, word);
  const length = Math.hypot(...vector);
  return length === 0 ? hashedVector(`${text} again`, dimensions) : scale(vector, 1 / length);
}

function addWord(vector: number[], word: string): void {
  const hash = createHash('sha256').update(word).digest();
  const place = hash.readUInt32LE(0) % vector.length;
  vector[place] = (vector[place] ?? 0) + (hash.readUInt8(4) % 2 === 0 ? 1 : -1);
}

function scale(vector: readonly number[], factor: number): number[] {
  return vector.map((value) => value * factor);
}
