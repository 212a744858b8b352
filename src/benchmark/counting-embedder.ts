import { createHash } from 'node:crypto';
import type { Embedder } from '../../embeddings/embedder.ts';

/** An embedder that says how many texts it was given for the first time: those that no cache would hold. */
export interface CountingEmbedder extends Embedder {
  embedded(): number;
}

const DIMENSIONS = 32;

/**
 * Unit vectors of 32 dimensions made from the hash of each text: they cost nothing and mean nothing, so that
 * what is measured is all the rest.
 */
export function createCountingEmbedder(): CountingEmbedder {
  const seen = new Set<string>();
  return {
    name: 'builtin',
    model: 'hash of the text',
    dimensions: DIMENSIONS,
    fingerprint: `benchmark/${DIMENSIONS}`,
    languages: null,
    embedded: () => seen.size,
    embedPassages(texts) {
      for (const text of texts) seen.add(text);
      return Promise.resolve(texts.map(vectorOf));
    },
    embedQuestion: (text) => Promise.resolve(vectorOf(text)),
    close: () => Promise.resolve(),
  };
}

function vectorOf(text: string): Float32Array {
  const bytes = createHash('sha256').update(text).digest();
  const vector = Float32Array.from(bytes.subarray(0, DIMENSIONS), (byte) => byte - 127.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
