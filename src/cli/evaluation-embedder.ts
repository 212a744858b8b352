import { join } from 'node:path';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import { cached } from '../../embeddings/cached.ts';
import { chooseEmbedder, type EmbeddingConfig } from '../../embeddings/choose.ts';
import type { Embedder } from '../../embeddings/embedder.ts';
import { rememberQuestions } from '../evaluation/retrieval/remember-questions.ts';

/** An embedder that keeps all vectors in a file, and how to close both. */
export interface EvaluationEmbedder {
  readonly embedder: Embedder;
  close(): Promise<void>;
}

/** The configured embedder, with vectors of passages and questions kept in a folder from run to run. */
export function openEvaluationEmbedder(
  config: EmbeddingConfig,
  folder: string,
): EvaluationEmbedder {
  const cache = openEmbeddingCache(join(folder, 'embeddings.sqlite'));
  const embedder = rememberQuestions(cached(chooseEmbedder(config), cache), cache);
  return {
    embedder,
    async close() {
      await embedder.close();
      cache.close();
    },
  };
}
