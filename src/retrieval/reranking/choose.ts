import type { Config } from '../../config.ts';
import { createEndpointReranker } from './endpoint.ts';
import type { RerankServer } from './endpoint-request.ts';
import type { Reranker } from './reranker.ts';

type RerankConfig = Pick<Config, 'reranker' | 'rerankBaseUrl' | 'rerankApiKey' | 'rerankModel'>;

/** The reranker that the configuration asks for; `undefined` for none. Nothing is sent before it is used. */
export function chooseReranker(config: RerankConfig): Reranker | undefined {
  const server = rerankServer(config);
  return server === null ? undefined : createEndpointReranker(server);
}

/** The server that ranks; `null` where none is named, or none is wanted. */
export function rerankServer(config: RerankConfig): RerankServer | null {
  const { reranker, rerankBaseUrl: baseUrl, rerankApiKey: apiKey, rerankModel: model } = config;
  return reranker === 'none' || baseUrl === undefined ? null : { baseUrl, apiKey, model };
}
