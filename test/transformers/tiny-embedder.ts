import type { TransformersOptions } from '../../embeddings/transformers.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers.ts';
import type { Embedder } from '../../embeddings/embedder.ts';

/** The name that the stand-in hub offers the tiny model under. */
export const TINY = 'tiny/e5-multilingual';

/** An embedder of the tiny model, on the package that is installed in this folder. */
export function tinyEmbedder(
  options: Partial<TransformersOptions> & Pick<TransformersOptions, 'folder'>,
): Embedder {
  const packageFrom = new URL('./package.json', import.meta.url);
  const quick = { retryDelayMs: 1, maxRetries: 0, workers: 1 };
  return createTransformersEmbedder({ model: TINY, packageFrom, ...quick, ...options });
}
