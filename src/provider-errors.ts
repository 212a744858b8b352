import { z } from 'zod';
import type { ProviderError } from './errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** What is known about a failure of a provider that speaks OpenAI's protocol. */
export interface ProviderFailure {
  /** HTTP status; `null` where there was no answer, or none that could be used. */
  readonly status: number | null;
  /** What the client or the server says, in one line. */
  readonly detail: string;
  /** The server answered with something that cannot be used. */
  readonly isUnusable: boolean;
  /** The request is longer than the model can take. */
  readonly isTooLong: boolean;
  /** The account has no credit left. */
  readonly isSpent: boolean;
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable: boolean;
}

/** What OpenAI's client and LangChain put on the errors they throw; other servers leave parts of it out. */
const shape = z.looseObject({
  status: z.number().nullable().catch(null).default(null),
  code: z.string().optional().catch(undefined),
  lc_error_code: z.string().optional().catch(undefined),
});

/** Statuses that pass: timeout, conflict, rate limit; and whatever goes wrong on the server's side. */
const PASSING = [408, 409, 429];

/** How servers say that question, passages and answer together are too much; one of them at the least. */
const TOO_LONG =
  /context[ _](?:length|window|size)|maximum context|too many (?:input )?tokens|prompt is too long|input tokens? (?:count )?exceed|exceeds? the (?:available|model's|configured)|n_ctx/i;

/** Reads what a client of OpenAI's protocol has thrown. */
export function providerFailure(cause: unknown): ProviderFailure {
  const { status, code, lc_error_code: parsing } = shape.catch({ status: null }).parse(cause);
  const isSpent = code === 'insufficient_quota';
  const isUnusable = status === null && (isMisread(cause) || parsing === 'OUTPUT_PARSING_FAILURE');
  const passes = status === null ? !isUnusable : status >= 500 || PASSING.includes(status);
  const detail = firstLine(cause);
  const isTooLong = (status === null || status === 400 || status === 413) && TOO_LONG.test(detail);
  const retryable = passes && !isSpent && !isTooLong;
  return { status, detail, isUnusable, isTooLong, isSpent, retryable };
}

const withHeaders = z.looseObject({ headers: z.instanceof(Headers) });

/** How long the server asks to wait before the next try, in milliseconds; `null` where it does not say. */
export function askedWaitMs({ cause }: ProviderError): number | null {
  const { data } = withHeaders.safeParse(cause);
  const exact = data?.headers.get('retry-after-ms') ?? '';
  if (/^\d{1,9}$/.test(exact)) return Number(exact);
  return retryAfterMs(data?.headers.get('retry-after') ?? '', new Date());
}

/** The stumbles of a client that reads an answer unchecked. A broken connection is a TypeError with a cause. */
function isMisread(cause: unknown): boolean {
  if (cause instanceof SyntaxError || isOfAnotherShape(cause)) return true;
  return cause instanceof TypeError && cause.cause === undefined;
}

/** The client carries a zod of its own. */
function isOfAnotherShape(cause: unknown): boolean {
  return cause instanceof Error && /ZodError$/.test(cause.name);
}

/** LangChain adds a link of its own in further lines; zod writes JSON. */
function firstLine(cause: unknown): string {
  if (isOfAnotherShape(cause)) return 'the answer is not of the shape that was asked for';
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return line.trim();
}
