import { z } from 'zod';
import { openAIError, unusableAnswer } from './openai-errors.ts';
import { unitVector } from './unit-vector.ts';
import { anySignal, untilAborted } from '../src/until-aborted.ts';

export interface OpenAIServer {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly timeoutMs: number;
}

/**
 * One request for the vectors of a few prepared texts, checked and scaled to unit length. LangChain's client takes
 * no signal, so the signal goes in through `fetch`, and the client is made for the one request.
 * @throws ProviderError as `openAIError()` tells; the signal's reason when it is aborted
 */
export async function requestEmbeddings(
  server: OpenAIServer,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const { host } = new URL(server.baseUrl);
  const client = await openClient(server, texts.length, signal);
  const answer = client.embedDocuments([...texts]).catch((cause: unknown) => {
    throw openAIError(cause, host);
  });
  return checkedVectors(await untilAborted(answer, signal), texts.length, host);
}

/** LangChain takes half a second to load: only a program that asks a server waits for it. */
async function openClient(server: OpenAIServer, batchSize: number, signal: AbortSignal) {
  const { apiKey, baseUrl, model, timeoutMs } = server;
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  const abortableFetch = (input: string | URL | Request, init: RequestInit = {}) =>
    fetch(input, { ...init, signal: anySignal(signal, init.signal) });
  return new OpenAIEmbeddings({
    apiKey,
    model,
    batchSize,
    timeout: timeoutMs,
    maxRetries: 0,
    // Asked for base64, which is the client's default, some servers send numbers, and [0] comes out.
    encodingFormat: 'float',
    configuration: { baseURL: baseUrl, fetch: abortableFetch },
  });
}

const numbers = z.array(z.array(z.number()).min(1));

function checkedVectors(answer: unknown, count: number, host: string): Float32Array[] {
  const { data, error } = numbers.length(count).safeParse(answer);
  if (data === undefined) {
    const [issue] = error.issues;
    const where = issue?.path.length === 0 ? '' : ` at ${issue?.path.join('.') ?? ''}`;
    throw unusableAnswer(host, `${issue?.message ?? 'not numbers'}${where}`, error);
  }
  return data.map((values, at) => {
    const vector = unitVector(values);
    if (vector === null) throw unusableAnswer(host, `vector ${at} is all zeros`);
    return vector;
  });
}
