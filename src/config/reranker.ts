import { hasUser, oneOf, optional, url } from './fields.ts';

/** What ranks again what was found, as variables. */
export const rerankerVariables = {
  RERANKER: oneOf(['auto', 'builtin', 'endpoint', 'none'], 'auto'),
  RERANK_BASE_URL: url.refine((value) => value === undefined || !hasUser(value), {
    error: 'must not hold a name or password: put the key into RERANK_API_KEY',
  }),
  RERANK_API_KEY: optional,
  RERANK_MODEL: optional,
};

export interface RerankerSettings {
  /** `auto`: `builtin`, and `endpoint` where there is an address. */
  readonly reranker: 'auto' | 'builtin' | 'endpoint' | 'none';
  /** Ends before `/rerank`. */
  readonly rerankBaseUrl: string | undefined;
  readonly rerankApiKey: string | undefined;
  /** Not set for a server of Text Embeddings Inference. */
  readonly rerankModel: string | undefined;
}

/** Looked for apart from the schema, as it needs two variables. */
export function rerankProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.RERANKER !== 'endpoint' || env.RERANK_BASE_URL) return [];
  return ['RERANKER is endpoint, but RERANK_BASE_URL is not set'];
}
