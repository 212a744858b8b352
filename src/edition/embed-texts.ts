import type { Embedder } from '../../embeddings/embedder.ts';
import { ProviderError } from '../errors.ts';

/** Texts embedded at a time; the embedder cuts them to what its model or provider takes. */
export const EMBED_SLICE = 256;

/**
 * A vector for each text.
 * @throws ProviderError when the embedder fails or gives another number of them
 */
export async function embedTexts(
  texts: readonly string[],
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<readonly Float32Array[]> {
  const vectors = await embedder.embedPassages(texts, { signal });
  if (vectors.length !== texts.length)
    throw new ProviderError(
      `The embedder gave ${vectors.length} vectors for ${texts.length} texts; check the embedding model`,
      { retryable: false },
    );
  return vectors;
}
