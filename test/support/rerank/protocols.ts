import { z } from 'zod';

/** A score of a text, by its place in the request. */
export interface Ranked {
  readonly index: number;
  readonly score: unknown;
}

/** What is asked: every form of request in one. */
export interface RerankRequest {
  readonly model: string | null;
  readonly query: string;
  readonly texts: readonly string[];
}

/** How a kind of server is asked, and answers. */
export interface Protocol {
  /** Path of the endpoint. */
  readonly path: string;
  /** The largest number of texts in a request. */
  readonly maxTexts: number;
  readonly request: z.ZodType<RerankRequest>;
  answer(ranked: readonly Ranked[]): unknown;
  refusal(status: number, message: string): unknown;
}

const texts = z.array(z.string().min(1)).min(1);

const cohere: Protocol = {
  path: '/v2/rerank',
  maxTexts: 1000,
  request: z
    .strictObject({ model: z.string(), query: z.string().min(1), documents: texts })
    .transform(({ model, query, documents }) => ({ model, query, texts: documents })),
  answer: (ranked) => ({
    id: 'r-1',
    results: ranked.map(({ index, score }) => ({ index, relevance_score: score })),
    meta: { billed_units: { search_units: 1 } },
  }),
  refusal: (_, message) => ({ message }),
};

const voyage: Protocol = {
  ...cohere,
  path: '/v1/rerank',
  answer: (ranked) => ({
    object: 'list',
    data: ranked.map(({ index, score }) => ({ index, relevance_score: score })),
    model: 'rerank-2',
    usage: { total_tokens: 26 },
  }),
  refusal: (_, detail) => ({ detail }),
};

/** Text Embeddings Inference. */
const tei: Protocol = {
  path: '/rerank',
  maxTexts: 32,
  request: z
    .object({ query: z.string().min(1), texts, truncate: z.boolean().optional() })
    .transform(({ query, texts: sent }) => ({ model: null, query, texts: sent })),
  answer: (ranked) => ranked.map(({ index, score }) => ({ index, score })),
  refusal: (status, error) => ({
    error,
    error_type: status === 429 ? 'Overloaded' : 'Validation',
  }),
};

/** The kinds of servers that are played. */
export const PROTOCOLS = { cohere, voyage, tei } as const;
