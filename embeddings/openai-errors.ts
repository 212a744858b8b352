import { ProviderError } from '../src/errors.ts';
import { providerFailure, type ProviderFailure } from '../src/provider-errors.ts';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'check OPENAI_API_KEY (and OPENAI_BASE_URL, if the key is for another server)',
  403: 'check that OPENAI_API_KEY may use the model named by EMBEDDING_MODEL',
  404: 'check EMBEDDING_MODEL and OPENAI_BASE_URL (most end in /v1)',
  429: 'wait, or ask the provider for a higher limit',
};

/** Says what failed, at which server, and what to do about it; `retryable` where it may pass by itself. */
export function openAIError(cause: unknown, server: string): ProviderError {
  if (cause instanceof ProviderError) return cause;
  const failure = providerFailure(cause);
  if (failure.isUnusable) return unusableAnswer(server, 'it is not a list of embeddings', cause);
  return new ProviderError(messageFor(failure, server), { retryable: failure.retryable, cause });
}

/** The server answered, but not with what was asked for. */
export function unusableAnswer(server: string, what: string, cause?: unknown): ProviderError {
  const message = `Cannot use the embeddings of ${server}: ${what}; check OPENAI_BASE_URL and EMBEDDING_MODEL`;
  return new ProviderError(message, { retryable: false, cause });
}

function messageFor({ status, detail, isSpent }: ProviderFailure, server: string): string {
  if (status === null)
    return `Cannot reach the embeddings of ${server}: ${detail}; check OPENAI_BASE_URL and the network`;
  const advice = isSpent
    ? 'the account has no credit left: see its billing page'
    : (ADVICE[status] ?? (status >= 500 ? 'try again later' : 'check EMBEDDING_MODEL'));
  return `The embeddings of ${server} failed with status ${status}: ${detail}; ${advice}`;
}
