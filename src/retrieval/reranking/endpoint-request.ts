import { z } from 'zod';
import { retryAfterMs } from '../../retry-after.ts';
import { RefusedRerank, unreachable, unusableRanking } from './endpoint-errors.ts';

/** A server that ranks texts for a query. */
export interface RerankServer {
  /** Requests go to its `/rerank`; an address that ends in that is taken as it is. */
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  /**
   * With a model, requests have the form of Cohere's, Jina's, vLLM's and other such servers; without, that of Text
   * Embeddings Inference, which serves a single one.
   */
  readonly model?: string | undefined;
}

const rank = z.union([
  z.object({ index: z.int(), relevance_score: z.number() }),
  z.object({ index: z.int(), score: z.number() }),
]);

/** In the order they are in use: Cohere and Jina, Text Embeddings Inference, Voyage. */
const answerSchema = z.union([
  z.object({ results: z.array(rank) }).transform(({ results }) => results),
  z.array(rank),
  z.object({ data: z.array(rank) }).transform(({ data }) => data),
]);

/** Where servers put what they have to say: Cohere and TEI, vLLM, OpenAI, Jina. */
const problemSchema = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
]);

/**
 * One request for the scores of a few texts, in their order. All are asked for: servers rank all texts unless told
 * otherwise, and some refuse to be told.
 * @throws ProviderError when the server cannot be reached, refuses, or leaves a text without a finite score; the
 * signal's reason when it is aborted
 */
export async function requestScores(
  server: RerankServer,
  query: string,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<number[]> {
  const url = rerankUrl(server.baseUrl);
  const { status, headers, body } = await send(url, server, bodyOf(server, query, texts), signal);
  if (status < 200 || status > 299) {
    const waitMs = retryAfterMs(headers.get('retry-after') ?? '', new Date());
    const detail = withoutKey(problemOf(body), server.apiKey);
    throw new RefusedRerank({ host: url.host, status, detail, waitMs });
  }
  return scoresOf(body, texts.length, url.host);
}

function rerankUrl(baseUrl: string): URL {
  const url = new URL(baseUrl);
  url.pathname = url.pathname.replace(/\/*(\/rerank)?\/*$/, '/rerank');
  return url;
}

function bodyOf({ model }: RerankServer, query: string, texts: readonly string[]): unknown {
  return model === undefined
    ? { query, texts, truncate: true }
    : { model, query, documents: texts };
}

async function send(url: URL, { apiKey }: RerankServer, body: unknown, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      signal,
    });
    const { status, headers } = response;
    return { status, headers, body: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    throw unreachable(url.host, codeOf(cause), cause);
  }
}

/** `ECONNREFUSED` says more than "fetch failed". */
function codeOf(cause: unknown): string {
  const within = z.object({ cause: z.object({ code: z.string() }) }).safeParse(cause).data;
  return within?.cause.code ?? 'the connection broke';
}

function scoresOf(body: string, count: number, host: string): number[] {
  const parsed = answerSchema.safeParse(parsedJson(body));
  if (!parsed.success)
    throw unusableRanking(host, 'it is not a list of numbered scores', parsed.error);
  const scores = new Map(
    parsed.data.map((one) => [one.index, 'score' in one ? one.score : one.relevance_score]),
  );
  const missing = Array.from({ length: count }, (_, at) => at).find((at) => !scores.has(at));
  if (missing !== undefined) throw unusableRanking(host, `text ${missing} has no score`);
  if (scores.size !== count || parsed.data.length !== count)
    throw unusableRanking(host, `${count} texts have ${parsed.data.length} scores`);
  return [...scores].sort(([one], [other]) => one - other).map(([, score]) => score);
}

function problemOf(body: string): string {
  return (problemSchema.safeParse(parsedJson(body)).data ?? '').replace(/\s+/g, ' ').trim();
}

/** Some servers repeat the key that they refuse. */
function withoutKey(text: string, apiKey: string | undefined): string {
  return apiKey === undefined ? text : text.replaceAll(apiKey, '…');
}

/** `undefined` where the text is no JSON: a page of a proxy, or NaN among the numbers. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
