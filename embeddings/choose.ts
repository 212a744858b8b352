import { join } from 'node:path';
import { modelServer } from '../src/config/model-server.ts';
import { ConfigError } from '../src/errors.ts';
import { createBuiltinEmbedder } from './builtin.ts';
import type { Embedder } from './embedder.ts';
import type { DownloadProgress } from './model-files.ts';
import { createOpenAIEmbedder } from './openai.ts';
import { createTransformersEmbedder } from './transformers.ts';

/** The part of the configuration that embeddings depend on. */
export interface EmbeddingConfig {
  /** `auto`: `openai` where there is a key or a base URL, otherwise `builtin`. */
  readonly embeddings: 'auto' | 'builtin' | 'openai' | 'transformers';
  readonly openaiApiKey?: string | null | undefined;
  readonly openaiBaseUrl?: string | null | undefined;
  /** Of `openai` only. @default DEFAULT_EMBEDDING_MODEL */
  readonly embeddingModel?: string | null | undefined;
  /** Of `transformers` only. @default DEFAULT_TRANSFORMERS_MODEL */
  readonly transformersModel?: string | undefined;
  /** Of `transformers` only. @default Hugging Face's own */
  readonly hfEndpoint?: string | undefined;
  /** Where models are kept, in a folder of their own. */
  readonly dataDir?: string | undefined;
}

export interface ChooseOptions {
  /** Told while the files of a model are downloaded, which is with the first text. */
  readonly onDownload?: ((progress: DownloadProgress) => void) | undefined;
  /** As in `TransformersOptions`. */
  readonly packageFrom?: URL | undefined;
}

export const DEFAULT_EMBEDDING_MODEL = 'text-embedding-3-small';

/**
 * The embedder that the configuration asks for. Nothing is loaded or sent before it is used.
 * @throws ConfigError when `openai` is asked for without a key or a base URL, or `transformers` without its package
 */
export function chooseEmbedder(
  config: EmbeddingConfig,
  { onDownload, packageFrom }: ChooseOptions = {},
): Embedder {
  const { embeddings, embeddingModel, transformersModel: model, hfEndpoint: hub } = config;
  if (embeddings === 'transformers')
    return createTransformersEmbedder({
      folder: modelsFolder(config),
      model,
      hub,
      onProgress: onDownload,
      packageFrom,
    });
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

/** Where the models of `transformers` are kept. */
export function modelsFolder({ dataDir = 'data' }: Pick<EmbeddingConfig, 'dataDir'>): string {
  return join(dataDir, 'models');
}
