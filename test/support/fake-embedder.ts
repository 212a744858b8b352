import { createHash } from 'node:crypto';
import type { EmbedOptions, Embedder } from '../../embeddings/embedder.ts';
import { analyse } from '../../src/language/analyse.ts';

/** An embedder for tests: texts that share words are near each other. */
export interface FakeEmbedder extends Embedder {
  /** The texts of each call of `embedPassages`, and of each question, in order. */
  readonly calls: { readonly passages: string[][]; readonly questions: string[] };
}

export interface FakeEmbedderOptions {
  /** @default 64 */
  readonly dimensions?: number;
  /** @default 'fake/<dimensions>' */
  readonly fingerprint?: string;
  readonly languages?: readonly string[] | null;
  /** Replaces the bag of words, for instance by something broken. */
  readonly embed?: (text: string, options?: EmbedOptions) => Float32Array | Promise<Float32Array>;
}

/** Makes a deterministic embedder that hashes words to dimensions, and records what it is asked. */
export function fakeEmbedder(options: FakeEmbedderOptions = {}): FakeEmbedder {
  const { dimensions = 64, languages = null } = options;
  const embed = options.embed ?? ((text: string) => bagOfWords(text, dimensions));
  const calls: FakeEmbedder['calls'] = { passages: [], questions: [] };
  return {
    name: 'builtin',
    model: 'fake',
    dimensions,
    fingerprint: options.fingerprint ?? `fake/${dimensions}`,
    languages,
    calls,
    async embedPassages(texts, embedOptions) {
      embedOptions?.signal?.throwIfAborted();
      calls.passages.push([...texts]);
      const vectors: Float32Array[] = [];
      for (const text of texts) vectors.push(await embed(text, embedOptions));
      return vectors;
    },
    async embedQuestion(text, embedOptions) {
      embedOptions?.signal?.throwIfAborted();
      calls.questions.push(text);
      return embed(text, embedOptions);
    },
    close: () => Promise.resolve(),
  };
}

/** A unit vector; a text without words gets the direction of the empty word. */
export function bagOfWords(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  const words = analyse(text, 'en');
  for (const word of words.length > 0 ? words : ['']) {
    const hash = createHash('md5').update(word).digest();
    const position = hash.readUInt32LE(0) % dimensions;
    vector[position] = (vector[position] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
