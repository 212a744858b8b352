import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { ProviderError } from '../../errors.ts';
import type { Draft, Writer, WriterRequest } from '../writer.ts';
import { unescapeMarkup, writePrompt } from './prompt.ts';

export interface OpenAIWriterOptions {
  readonly apiKey: string;
  /** Any server that speaks OpenAI's protocol. @default OpenAI's own */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** @default 45,000 */
  readonly timeoutMs?: number;
  /** Further tries on 429, 5xx and broken connections, with growing waits between them. @default 2 */
  readonly maxRetries?: number;
}

/** Claims of one answer that are looked at; a model that writes more is not answering the question. */
const MAX_CLAIMS = 40;

const draftSchema = z.object({
  answerable: z.enum(['full', 'partial', 'none']),
  claims: z.array(
    z.object({
      text: z.string().describe('One factual sentence.'),
      cites: z.array(
        z.object({
          id: z.number().int().describe('The id of a passage.'),
          quote: z.string().describe('Words copied letter for letter from that passage.'),
        }),
      ),
    }),
  ),
  missing: z.string().nullable().describe('What the passages do not cover, or null.'),
});

/** A writer on a chat model with structured output, through LangChain. Temperature 0. */
export function createOpenAIWriter(options: OpenAIWriterOptions): Writer {
  const model = new ChatOpenAI({
    apiKey: options.apiKey,
    model: options.model,
    temperature: 0,
    timeout: options.timeoutMs ?? 45_000,
    maxRetries: options.maxRetries ?? 2,
    ...(options.baseUrl === undefined ? {} : { configuration: { baseURL: options.baseUrl } }),
  });
  const structured = model.withStructuredOutput(draftSchema, {
    name: 'answer',
    method: 'jsonSchema',
  });
  return {
    name: 'openai',
    layout: 'prose',
    async write(request: WriterRequest): Promise<Draft> {
      const { system, user } = writePrompt(request);
      try {
        const output = await structured.invoke(
          [
            ['system', system],
            ['human', user],
          ],
          { ...(request.signal ? { signal: request.signal } : {}) },
        );
        return draftOf(draftSchema.parse(output));
      } catch (error) {
        request.signal?.throwIfAborted();
        throw asProviderError(error, options.model);
      }
    },
  };
}

function draftOf({ answerable, claims, missing }: z.infer<typeof draftSchema>): Draft {
  return {
    answerable,
    claims: claims.slice(0, MAX_CLAIMS).map(({ text, cites }) => ({
      text: unescapeMarkup(text),
      cites: cites.map(({ id, quote }) => ({ id, quote: unescapeMarkup(quote) })),
    })),
    missing: missing ?? undefined,
  };
}

function asProviderError(error: unknown, model: string): ProviderError {
  const status = z.object({ status: z.number() }).safeParse(error).data?.status;
  const detail = error instanceof Error ? error.message : String(error);
  const advice =
    status === 401
      ? ' Check OPENAI_API_KEY.'
      : status === 404
        ? ' Check CHAT_MODEL and OPENAI_BASE_URL.'
        : '';
  return new ProviderError(`The model ${model} gave no usable answer: ${detail}.${advice}`, {
    retryable: status === undefined || status === 429 || status >= 500,
    cause: error,
  });
}
