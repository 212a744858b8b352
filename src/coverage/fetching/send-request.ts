import { request, type Dispatcher } from 'undici';
import { networkFailure } from './network-failure.ts';
import type { FetchLimits } from './options.ts';
import { readBody } from './read-body.ts';
import { FetchError } from './fetch-error.ts';

/** The answer to one request. */
export interface Answer {
  readonly status: number;
  /** By name in lower case; of several of one name the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty unless the status is 200. */
  readonly body: Uint8Array;
}

/** What one request is made with. */
export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  /**
   * The greatest size of a body of this type.
   * @throws FetchError when the type is not wanted
   */
  readonly maxBytes: (contentType: string) => number;
  /** Longer bodies are cut off instead of refused. @default false */
  readonly cut?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one GET request; redirects are not followed. Bodies of other answers than 200 are not read.
 * @throws FetchError when there is no answer, or it breaks a bound; the signal's reason when aborted
 */
export async function sendRequest(url: URL, options: RequestOptions): Promise<Answer> {
  const { dispatcher, headers, limits, maxBytes, cut, signal } = options;
  const deadline = new AbortController();
  const signals = signal ? [signal, deadline.signal] : [deadline.signal];
  const either = AbortSignal.any(signals);
  const late = new FetchError(`its answer did not end within ${limits.bodyMs / 1000} s`, {
    hostFailed: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const response = await request(url, {
      dispatcher,
      headers,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
      signal: either,
    });
    const answer = { status: response.statusCode, headers: firstOfEach(response.headers) };
    response.body.on('error', () => undefined);
    if (answer.status !== 200) {
      response.body.destroy();
      return { ...answer, body: new Uint8Array() };
    }
    timer = setTimeout(() => {
      deadline.abort(late);
    }, limits.bodyMs);
    const encoding = answer.headers.get('content-encoding');
    const bounds = { encoding, maxBytes: sizeLimit(answer, response.body, maxBytes), cut };
    return { ...answer, body: await readBody(response.body, { ...bounds, signal: either }) };
  } catch (error) {
    signal?.throwIfAborted();
    throw networkFailure(error, limits);
  } finally {
    clearTimeout(timer);
  }
}

function firstOfEach(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, firstOf(value)] as const);
  return new Map(entries);
}

function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function sizeLimit(
  { headers }: Pick<Answer, 'headers'>,
  body: { destroy(): void },
  maxBytes: RequestOptions['maxBytes'],
): number {
  try {
    return maxBytes(headers.get('content-type') ?? '');
  } catch (error) {
    body.destroy();
    throw error;
  }
}
