import { modelServer } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';
import { createBuiltinEmbedder } from './builtin.ts';
import type { Embedder } from './embedder.ts';
import { createOpenAIEmbedder } from './openai.ts';

/** The part of the configuration that embeddings depend on. */
export interface EmbeddingConfig {
  /** `auto`: `openai` where there is a key or a base URL, otherwise `builtin`. */
  readonly embeddings: 'auto' | 'builtin' | 'openai';
  readonly openaiApiKey?: string | null | undefined;
  readonly openaiBaseUrl?: string | null | undefined;
  /** Of `openai` only. @default DEFAULT_EMBEDDING_MODEL */
  readonly embeddingModel?: string | null | undefined;
}

export const DEFAULT_EMBEDDING_MODEL = 'text-embedding-3-small';

/**
 * The embedder that the configuration asks for. Nothing is loaded or sent before it is used.
 * @throws ConfigError when `openai` is asked for without a key or a base URL
 */
export function chooseEmbedder(config: EmbeddingConfig): Embedder {
  const { embeddings, embeddingModel } = config;
  const server = modelServer(config);
  if (embeddings === 'builtin' || (embeddings === 'auto' && server === null)) {
    return createBuiltinEmbedder();
  }
  if (server === null) {
    throw new ConfigError([
      'EMBEDDINGS is "openai": set OPENAI_API_KEY, or OPENAI_BASE_URL for a server that needs no key',
    ]);
  }
  return createOpenAIEmbedder({ ...server, model: embeddingModel || DEFAULT_EMBEDDING_MODEL });
}
