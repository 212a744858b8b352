import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { ProviderError } from '../../errors.ts';
import { providerFailure } from '../../provider-errors.ts';
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
    onFailedAttempt: throwUnlessRetryable,
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

/** Ends LangChain's tries where a further one cannot help. */
function throwUnlessRetryable(error: unknown): void {
  const isAborted = error instanceof Error && error.name === 'AbortError';
  if (isAborted || !providerFailure(error).retryable) throw error;
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

const ADVICE: Readonly<Record<number, string>> = {
  401: 'check OPENAI_API_KEY',
  403: 'check that OPENAI_API_KEY may use the model named by CHAT_MODEL',
  404: 'check CHAT_MODEL and OPENAI_BASE_URL',
  429: 'wait, or ask the provider for a higher limit',
};

function asProviderError(cause: unknown, model: string): ProviderError {
  const { status, detail, isSpent, retryable } = providerFailure(cause);
  const advice = isSpent ? 'the account has no credit left' : ADVICE[status ?? 0];
  return new ProviderError(
    `The model ${model} gave no usable answer: ${[detail, advice].filter(Boolean).join('; ')}`,
    { retryable, cause },
  );
}
