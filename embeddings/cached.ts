import { ProviderError } from '../src/errors.ts';
import type { EmbeddingCache } from './cache.ts';
import type { Embedder, EmbedOptions } from './embedder.ts';

/** Counts distinct texts. */
export interface EmbeddingProgress {
  /** Those that have their vector, from the cache or new. */
  readonly done: number;
  readonly total: number;
  readonly fromCache: number;
}

export interface CachedOptions {
  /** Called once at the start of each call and after each batch. */
  readonly onProgress?: ((progress: EmbeddingProgress) => void) | undefined;
  /** Texts that are embedded, and stored, at a time. @default 64 */
  readonly batchSize?: number | undefined;
}

/**
 * The same embedder, with passages that were embedded before taken from the cache, and equal ones embedded once.
 * Each batch is stored as soon as it is there, so that an abort or a failure keeps what was paid for. Questions
 * pass by the cache. Closing it closes the embedder, not the cache.
 */
export function cached(
  embedder: Embedder,
  cache: EmbeddingCache,
  options: CachedOptions = {},
): Embedder {
  let seen: number | null = null;
  return {
    name: embedder.name,
    model: embedder.model,
    get dimensions() {
      return embedder.dimensions ?? seen;
    },
    fingerprint: embedder.fingerprint,
    languages: embedder.languages,
    async embedPassages(texts, how) {
      const vectors = await embedMissing(embedder, cache, texts, { ...options, ...how });
      seen ??= vectors[0]?.length ?? null;
      return vectors;
    },
    embedQuestion: (text, how) => embedder.embedQuestion(text, how),
    warmUp: embedder.warmUp,
    close: () => embedder.close(),
  };
}

async function embedMissing(
  embedder: Embedder,
  cache: EmbeddingCache,
  texts: readonly string[],
  options: CachedOptions & EmbedOptions,
): Promise<readonly Float32Array[]> {
  const { onProgress, batchSize = 64, signal } = options;
  signal?.throwIfAborted();
  const wanted = [...new Set(texts)];
  const vectors = cachedVectors(embedder, cache, wanted);
  const fromCache = vectors.size;

  function report(): void {
    onProgress?.({ done: vectors.size, total: wanted.length, fromCache });
  }
  async function embed(missing: readonly string[]): Promise<void> {
    for (let at = 0; at < missing.length; at += batchSize) {
      const batch = missing.slice(at, at + batchSize);
      const entries = pairs(batch, await embedder.embedPassages(batch, { signal }));
      cache.put(embedder.fingerprint, entries);
      for (const [text, vector] of entries) vectors.set(text, vector);
      report();
    }
  }

  report();
  await embed(wanted.filter((text) => !vectors.has(text)));
  // An embedder may learn its dimensions from the first batch: now the cached ones can be held to them.
  await embed(wanted.filter((text) => !fits(embedder, vectors.get(text))));
  return texts.flatMap((text) => vectors.get(text) ?? []);
}

/** Those of the right length; none where that is not known and they differ among themselves. */
function cachedVectors(embedder: Embedder, cache: EmbeddingCache, texts: readonly string[]) {
  const found = texts.flatMap((text) => {
    const vector = cache.get(embedder.fingerprint, text);
    return fits(embedder, vector) ? pairs([text], [vector]) : [];
  });
  const lengths = new Set(found.map(([, vector]) => vector.length));
  return new Map(lengths.size > 1 ? [] : found);
}

function fits(embedder: Embedder, vector: Float32Array | null | undefined): vector is Float32Array {
  if (vector === null || vector === undefined) return false;
  return embedder.dimensions === null || vector.length === embedder.dimensions;
}

function pairs(texts: readonly string[], vectors: readonly Float32Array[]) {
  return texts.map((text, at): [string, Float32Array] => {
    const vector = vectors[at];
    if (vector !== undefined) return [text, vector];
    const message = `An embedder answered ${texts.length} texts with ${vectors.length} vectors`;
    throw new ProviderError(message, { retryable: false });
  });
}
