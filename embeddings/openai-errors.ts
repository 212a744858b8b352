import { z } from 'zod';
import { ProviderError } from '../src/errors.ts';

/** What OpenAI's client and LangChain put on the errors they throw; other servers leave parts of it out. */
const shape = z.looseObject({
  status: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
});

/** Statuses that pass: timeout, conflict, rate limit, and whatever goes wrong on the server's side. */
const PASSING = [408, 409, 429];

const ADVICE: Readonly<Record<number, string>> = {
  401: 'check OPENAI_API_KEY (and OPENAI_BASE_URL, if the key is for another server)',
  403: 'check that OPENAI_API_KEY may use the model named by EMBEDDING_MODEL',
  404: 'check EMBEDDING_MODEL and OPENAI_BASE_URL (most end in /v1)',
  429: 'wait, or ask the provider for a higher limit',
};

/** Says what failed, at which server, and what to do about it; `retryable` where it may pass by itself. */
export function openAIError(cause: unknown, server: string): ProviderError {
  if (cause instanceof ProviderError) return cause;
  const { status, code } = shape.catch({}).parse(cause);
  if (status !== undefined) return statusError(cause, server, status, code);
  if (isUnusable(cause)) return unusableAnswer(server, 'it is not a list of embeddings', cause);
  const message = `Cannot reach the embeddings of ${server}: ${said(cause)}; check OPENAI_BASE_URL and the network`;
  return new ProviderError(message, { retryable: true, cause });
}

/** The server answered, but not with what was asked for. */
export function unusableAnswer(server: string, what: string, cause?: unknown): ProviderError {
  const message = `Cannot use the embeddings of ${server}: ${what}; check OPENAI_BASE_URL and EMBEDDING_MODEL`;
  return new ProviderError(message, { retryable: false, cause });
}

/** Milliseconds the server asks to wait before the next try; `null` where it does not say. */
export function retryAfterMs(error: ProviderError): number | null {
  const { headers } = shape.catch({}).parse(error.cause);
  const value = headers?.get('retry-after') ?? '';
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : null;
}

function statusError(cause: unknown, server: string, status: number, code: string | undefined) {
  const spent = code === 'insufficient_quota';
  const advice = spent
    ? 'the account has no credit left: see its billing page'
    : (ADVICE[status] ?? (status >= 500 ? 'try again later' : 'check EMBEDDING_MODEL'));
  const message = `The embeddings of ${server} failed with status ${status}: ${said(cause)}; ${advice}`;
  const retryable = !spent && (status >= 500 || PASSING.includes(status));
  return new ProviderError(message, { retryable, cause });
}

/** LangChain reads the answer unchecked: these are its stumbles. A broken connection is a TypeError with a cause. */
function isUnusable(cause: unknown): boolean {
  if (cause instanceof SyntaxError) return true;
  return cause instanceof TypeError && cause.cause === undefined;
}

/** The first line: LangChain adds a link of its own below. */
function said(cause: unknown): string {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return line.trim();
}
