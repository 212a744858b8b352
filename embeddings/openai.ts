import { ProviderError } from '../src/errors.ts';
import { askedWaitMs } from '../src/provider-errors.ts';
import { withRetries } from '../src/retry.ts';
import type { Embedder } from './embedder.ts';
import { unusableAnswer } from './openai-errors.ts';
import { requestEmbeddings } from './openai-request.ts';
import { prepareText } from './prepare-text.ts';
import { anySignal } from '../src/until-aborted.ts';

export interface OpenAIOptions {
  readonly apiKey: string;
  /** Any server that speaks OpenAI's protocol; mostly ends in `/v1`. @default OpenAI's own */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** For one request. @default 30000 */
  readonly timeoutMs?: number | undefined;
  /** Tries after the first, for failures that may pass. @default 3 */
  readonly maxRetries?: number | undefined;
  /** Before the second try; it doubles with each further one. @default 500 */
  readonly retryDelayMs?: number | undefined;
  /** Texts a request. @default 64 */
  readonly batchSize?: number | undefined;
}

/**
 * What follows the first this many UTF-16 code units of a text is left out: OpenAI refuses texts over 8,192
 * tokens, and a character of some scripts takes more than one.
 */
export const OPENAI_MAX_CHARS = 6000;

const OPENAI_URL = 'https://api.openai.com/v1';

/**
 * Embeddings of OpenAI, or of any server that speaks its protocol, through LangChain's client; one request at a
 * time. `dimensions` is `null` until the first answer, and every later one must agree with it.
 */
export function createOpenAIEmbedder(options: OpenAIOptions): Embedder {
  const { model, baseUrl = OPENAI_URL } = options;
  const embedTexts = textEmbedder(options);
  const closing = new AbortController();
  let dimensions: number | null = null;

  async function embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const stop = anySignal(closing.signal, signal);
    stop.throwIfAborted();
    const vectors = await embedTexts(texts, stop);
    dimensions = commonLength(vectors, dimensions, baseUrl);
    return vectors;
  }

  return {
    name: 'openai',
    model,
    get dimensions() {
      return dimensions;
    },
    fingerprint: fingerprint(model, baseUrl),
    languages: null,
    embedPassages: (texts, { signal } = {}) => embed(texts, signal),
    async embedQuestion(text, { signal } = {}) {
      const [vector] = await embed([text], signal);
      if (vector === undefined) throw unusableAnswer(baseUrl, 'there is no vector');
      return vector;
    },
    close() {
      if (!closing.signal.aborted) closing.abort(closed());
      return Promise.resolve();
    },
  };
}

/** In batches, with retries. */
function textEmbedder(options: OpenAIOptions) {
  const { apiKey, baseUrl = OPENAI_URL, model, timeoutMs = 30_000 } = options;
  const { maxRetries = 3, retryDelayMs: delayMs = 500, batchSize = 64 } = options;
  const server = { apiKey, baseUrl, model, timeoutMs };
  return async (texts: readonly string[], signal: AbortSignal) => {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += batchSize) {
      const batch = texts
        .slice(at, at + batchSize)
        .map((text) => prepareText(text, OPENAI_MAX_CHARS));
      const request = () => requestEmbeddings(server, batch, signal);
      const retries = { maxRetries, delayMs, signal, askedMs: askedWaitMs };
      vectors.push(...(await withRetries(request, retries)));
    }
    return vectors;
  };
}

function commonLength(
  vectors: readonly Float32Array[],
  earlier: number | null,
  baseUrl: string,
): number | null {
  const length = earlier ?? vectors[0]?.length ?? null;
  const other = vectors.find((vector) => vector.length !== length);
  if (other === undefined) return length;
  const what = `a vector has ${other.length} dimensions, others ${length ?? 0}`;
  throw unusableAnswer(baseUrl, what);
}

/** A model's name says the same thing at OpenAI's only: elsewhere the server's address goes with it. */
function fingerprint(model: string, baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl);
  const place = `${host}${pathname.replace(/\/+$/, '')}`;
  return place === 'api.openai.com/v1' ? `openai:${model}` : `openai:${model}@${place}`;
}

function closed(): ProviderError {
  return new ProviderError('The openai embedder is closed: create another one', {
    retryable: false,
  });
}
