import { systemClock, type Clock } from '../clock.ts';
import { ProviderError } from '../errors.ts';
import { askedWaitMs, providerFailure } from '../provider-errors.ts';
import { withRetries } from '../retry.ts';
import { chatError, NoSchemaError } from './chat-errors.ts';
import type { ChatModel, ChatPiece, ChatRequest } from './chat-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { requestChat, type ChatServer } from './openai-chat-request.ts';
import { ALL_TAKEN, learnFrom, type ServerHabits } from './server-habits.ts';

export interface OpenAIChatOptions {
  readonly apiKey: string;
  /** Any server that speaks OpenAI's protocol. @default OpenAI's own */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  /** 0 to 2. @default 0 */
  readonly temperature?: number | undefined;
  /** Most tokens of one reply. @default 2,000 */
  readonly maxTokens?: number | undefined;
  /** For one request, up to its last word; all tries of a task together may take twice as long. @default 30,000 */
  readonly timeoutMs?: number | undefined;
  /** Further tries on 429, 5xx, timeouts and broken connections. @default 2 */
  readonly maxRetries?: number | undefined;
  /** Before the second try; it doubles with each further one. @default 500 */
  readonly retryDelayMs?: number | undefined;
  /** Whether replies follow a schema; `auto` finds out. @default 'auto' */
  readonly format?: 'auto' | 'schema' | 'text' | undefined;
  /** Tasks that fail in a row before the server is left alone for a minute. @default 4 */
  readonly failuresBeforeRest?: number | undefined;
  /** Told when the server is left alone, and when it is asked again. @default nobody */
  readonly onRest?: ((isResting: boolean) => void) | undefined;
  /** @default the machine's */
  readonly clock?: Clock | undefined;
  /** At least 0, less than 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** All tries of one task together may take this many times as long as one request. */
const TRIES_TIME = 2;

/** A chat model of OpenAI, or of any server that speaks its protocol, through LangChain. */
export function createOpenAIChat(options: OpenAIChatOptions): ChatModel {
  const { model, format = 'auto', clock = systemClock } = options;
  const { timeoutMs = 30_000, maxRetries = 2, retryDelayMs = 500 } = options;
  const server: ChatServer = {
    ...options,
    temperature: options.temperature ?? 0,
    maxTokens: options.maxTokens ?? 2000,
    timeoutMs,
    clock,
  };
  const breaker = createCircuitBreaker({
    subject: `The model ${model}`,
    failures: options.failuresBeforeRest,
    onRest: options.onRest,
    clock,
  });
  const habits = createHabits(format);
  return {
    model,
    get takesSchema() {
      return format === 'schema' || habits.current().schema === 'taken';
    },
    noteSchemaIgnored() {
      habits.refuseSchema();
    },
    stream: (request) => streamAdapted(request, server, habits),
    persist: (task, signal) =>
      breaker.run(() =>
        withRetries(task, {
          maxRetries,
          delayMs: retryDelayMs,
          askedMs: askedWaitMs,
          until: clock.now() + TRIES_TIME * timeoutMs,
          signal,
          clock,
          random: options.random,
        }),
      ),
  };
}

/** The habits of one server, as far as they are known by now. */
interface KnownHabits {
  current(): ServerHabits;
  /** Whether there was something to learn from what a request threw. */
  learn(error: unknown, request: ChatRequest): boolean;
  /** A text was answered: if a schema was doubted, that was what the server did not take; or else it was not. */
  settleDoubt(isAnswered: boolean): void;
  /** No schema is sent from now on. */
  refuseSchema(): void;
}

function createHabits(format: OpenAIChatOptions['format']): KnownHabits {
  let habits: ServerHabits = format === 'text' ? { ...ALL_TAKEN, schema: 'refused' } : ALL_TAKEN;
  return {
    current: () => habits,
    learn(error, { schema }) {
      const isSchemaForced = format === 'schema';
      const next = learnFrom(error, habits, schema !== undefined && !isSchemaForced);
      habits = next ?? habits;
      return next !== null;
    },
    settleDoubt(isAnswered) {
      if (habits.schema === 'doubted')
        habits = { ...habits, schema: isAnswered ? 'refused' : 'taken' };
    },
    refuseSchema() {
      habits = { ...habits, schema: 'refused' };
    },
  };
}

/** One request, sent again without what the server refuses to take. */
async function* streamAdapted(
  request: ChatRequest,
  server: ChatServer,
  habits: KnownHabits,
): AsyncGenerator<ChatPiece> {
  const isText = request.schema === undefined;
  for (;;) {
    try {
      for await (const piece of requestChat(request, server, habits.current())) {
        if (isText) habits.settleDoubt(true);
        yield piece;
      }
      return;
    } catch (error) {
      request.signal?.throwIfAborted();
      if (!canAdapt(error) || !habits.learn(error, request)) {
        if (isText && canAdapt(error)) habits.settleDoubt(false);
        throw chatError(error, server.model);
      }
      if (!isText && habits.current().schema !== 'taken')
        throw new NoSchemaError(chatError(error, server.model).message, {
          retryable: false,
          cause: error,
        });
    }
  }
}

/** Whether another form of the request may be taken. */
function canAdapt(error: unknown): boolean {
  return !(error instanceof ProviderError) && !providerFailure(error).isTooLong;
}
