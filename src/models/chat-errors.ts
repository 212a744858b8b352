import { ProviderError } from '../errors.ts';
import { providerFailure } from '../provider-errors.ts';

/** The request is longer than the model can take: a shorter one may be. */
export class TooLongError extends ProviderError {
  override name = 'TooLongError';
}

/** The server refuses to follow a schema: asked for text, it may answer. */
export class NoSchemaError extends ProviderError {
  override name = 'NoSchemaError';
}

/** A reply that follows neither a schema nor what was said in words: asked for something simpler, the model may do it. */
export class UnreadableError extends ProviderError {
  override name = 'UnreadableError';
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'check OPENAI_API_KEY',
  403: 'check that OPENAI_API_KEY may use the model named by CHAT_MODEL',
  404: 'check CHAT_MODEL and OPENAI_BASE_URL',
  429: 'wait, or ask the provider for a higher limit',
};

/** What a request to a chat model threw, in words, with what to do about it. */
export function chatError(cause: unknown, model: string): ProviderError {
  if (cause instanceof ProviderError) return cause;
  const { status, detail, isSpent, isTooLong, retryable } = providerFailure(cause);
  const advice = isSpent ? 'the account has no credit left' : ADVICE[status ?? 0];
  const message = unusable(model, [detail, advice].filter(Boolean).join('; '));
  return isTooLong
    ? new TooLongError(message, { retryable: false, cause })
    : new ProviderError(message, { retryable, cause });
}

/** The model answered with something that cannot be read. */
export function unreadableReply(model: string, what: string): UnreadableError {
  return new UnreadableError(unusable(model, what), { retryable: false });
}

/** The model answered, but not with anything that can be used; asking again would not help. */
export function unusableReply(model: string, what: string, cause?: unknown): ProviderError {
  return new ProviderError(unusable(model, what), { retryable: false, cause });
}

function unusable(model: string, what: string): string {
  return `The model ${model} gave no usable answer: ${what}`;
}
