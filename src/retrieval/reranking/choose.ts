import type { Config } from '../../config.ts';
import { createEndpointReranker } from './endpoint.ts';
import type { RerankServer } from './endpoint-request.ts';
import { createBuiltinReranker, type FeatureOptions } from './features/builtin.ts';
import type { Reranker } from './reranker.ts';

type RerankConfig = Pick<Config, 'reranker' | 'rerankBaseUrl' | 'rerankApiKey' | 'rerankModel'>;

/**
 * The rerankers that the configuration asks for, in the order in which they rank: the built-in one, then the one
 * behind an endpoint, to which only the best are sent. Nothing is sent before it is used.
 */
export function chooseRerankers(config: RerankConfig, features: FeatureOptions): Reranker[] {
  if (config.reranker === 'none') return [];
  const server = rerankServer(config);
  const builtin = createBuiltinReranker(features);
  return server === null ? [builtin] : [builtin, createEndpointReranker(server)];
}

/** The server that ranks; `null` where none is named, or none is wanted. */
export function rerankServer(config: RerankConfig): RerankServer | null {
  const { reranker, rerankBaseUrl: baseUrl, rerankApiKey: apiKey, rerankModel: model } = config;
  const isWanted = reranker === 'auto' || reranker === 'endpoint';
  return !isWanted || baseUrl === undefined ? null : { baseUrl, apiKey, model };
}
