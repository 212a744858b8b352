import type { AIMessageChunk } from '@langchain/core/messages';
import type { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { ProviderError } from '../errors.ts';
import { unusableReply } from './chat-errors.ts';
import type { ChatPiece, ChatRequest } from './chat-model.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ServerHabits } from './server-habits.ts';
import { timeLimit } from './time-limit.ts';
import type { Usage } from './usage.ts';

/** A server, and how one of its models is asked. */
export interface ChatServer {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly temperature: number;
  readonly maxTokens: number;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** What of a chunk is looked at; servers leave parts of it out. */
const rawChunk = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        delta: z.looseObject({ refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .catch([]),
});

const tokenCounts = z.object({ input_tokens: z.number(), output_tokens: z.number() });

/**
 * Sends one request as it stands, and gives the reply bit by bit. The time allowed holds up to the last word.
 * @throws whatever LangChain throws; ProviderError for a reply that came too late or is a refusal
 */
export async function* requestChat(
  request: ChatRequest,
  server: ChatServer,
  habits: ServerHabits,
): AsyncGenerator<ChatPiece> {
  const limit = timeLimit(server.timeoutMs, server.clock, request.signal);
  const reply: Received = { isAnswered: false, text: '', usage: null, refusal: '', end: null };
  try {
    const client = await openClient(server, habits);
    const chunks = await client.stream(
      [
        ['system', request.system],
        ['human', request.user],
      ],
      { signal: limit.signal, ...responseFormat(request) },
    );
    for await (const chunk of chunks) {
      const text = read(chunk, reply);
      if (text !== '') yield { text };
    }
    if (!limit.signal.aborted) yield { end: endOf(reply, server.model) };
  } catch (error) {
    if (!limit.isUp()) throw error;
  } finally {
    limit.end();
    if (reply.isAnswered) request.usage?.add(usageOf(reply, request));
  }
  request.signal?.throwIfAborted();
  if (limit.isUp()) throw tooLate(server);
}

/** A reply as far as it has come. */
interface Received {
  isAnswered: boolean;
  text: string;
  usage: Pick<Usage, 'inputTokens' | 'outputTokens'> | null;
  refusal: string;
  end: string | null;
}

/** LangChain takes half a second to load: only a program that asks a model waits for it. */
async function openClient(server: ChatServer, habits: ServerHabits): Promise<ChatOpenAI> {
  const { ChatOpenAI } = await import('@langchain/openai');
  const { apiKey, baseUrl, model, temperature, maxTokens } = server;
  const { maxTokens: name } = habits;
  return new ChatOpenAI({
    apiKey,
    model,
    maxRetries: 0,
    streamUsage: habits.streamOptions,
    // A refusal stands in a field that LangChain does not hand on otherwise.
    __includeRawResponse: true,
    ...(habits.temperature ? { temperature } : {}),
    ...(name === 'max_tokens' ? { maxTokens } : {}),
    ...(name === 'max_completion_tokens' ? { modelKwargs: { [name]: maxTokens } } : {}),
    ...(baseUrl === undefined ? {} : { configuration: { baseURL: baseUrl } }),
  });
}

function responseFormat({ schema }: ChatRequest) {
  if (schema === undefined) return {};
  const json_schema = { name: schema.name, schema: { ...schema.schema }, strict: true };
  return { response_format: { type: 'json_schema' as const, json_schema } };
}

/** Notes what a chunk tells, and returns its text. */
function read(chunk: AIMessageChunk, reply: Received): string {
  reply.isAnswered = true;
  const { data } = rawChunk.safeParse(chunk.additional_kwargs['__raw_response']);
  for (const { delta, finish_reason: end } of data?.choices ?? []) {
    reply.refusal += delta?.refusal ?? '';
    reply.end = end ?? reply.end;
  }
  const used = tokenCounts.safeParse(chunk.usage_metadata).data;
  if (used) reply.usage = { inputTokens: used.input_tokens, outputTokens: used.output_tokens };
  reply.text += chunk.text;
  return chunk.text;
}

function endOf({ refusal, end, isAnswered }: Received, model: string): 'whole' | 'cut' {
  if (!isAnswered) throw unusableReply(model, 'it is empty; check OPENAI_BASE_URL');
  if (refusal !== '') throw unusableReply(model, `it refuses: ${refusal}`);
  if (end === 'content_filter') throw unusableReply(model, 'it was held back by a content filter');
  return end === 'length' ? 'cut' : 'whole';
}

function usageOf({ usage, text }: Received, { system, user }: ChatRequest): Usage {
  return usage
    ? { calls: 1, ...usage, estimated: false }
    : {
        calls: 1,
        inputTokens: estimateTokens(system) + estimateTokens(user),
        outputTokens: estimateTokens(text),
        estimated: true,
      };
}

function tooLate({ model, timeoutMs }: ChatServer): ProviderError {
  return new ProviderError(
    `The model ${model} gave no usable answer: it took longer than ${timeoutMs / 1000} s`,
    { retryable: true },
  );
}
