import { matchesRequest, type RecordedRequest, type RequestMatch } from './request-log.ts';

/** Which requests a fault is for. */
export interface FaultMatch extends RequestMatch {
  /** How many requests. @default 1 */
  readonly times?: number;
}

export interface FaultResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RateLimit extends FaultMatch {
  readonly retryAfterMs: number;
  /** Whether it is the limit on all requests, not on this route. @default false */
  readonly global?: boolean;
}

/** Requests that wait for the test. */
export interface Hold {
  /** Lets those that wait, and all later ones, through. */
  release(): void;
}

interface Fault {
  readonly match: FaultMatch;
  readonly response: FaultResponse | null;
  readonly wait: Promise<void> | null;
  left: number;
}

/** Faults that a test has asked for, in the order asked. */
export class Faults {
  readonly #faults: Fault[] = [];

  /** Answers the next matching requests with this instead of handling them. */
  failNext(fault: FaultMatch & FaultResponse): void {
    const { status, body, headers = {} } = fault;
    this.#faults.push({
      match: fault,
      response: { status, body, headers },
      wait: null,
      left: fault.times ?? 1,
    });
  }

  /** Answers the next matching requests with 429, as Discord does. */
  rateLimitNext(limit: RateLimit): void {
    const seconds = limit.retryAfterMs / 1000;
    const global = limit.global ?? false;
    const scope = { 'X-RateLimit-Scope': global ? 'global' : 'user' };
    const headers = { 'Retry-After': String(seconds), ...scope };
    this.failNext({
      ...limit,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: seconds, global },
      headers: global ? { ...headers, 'X-RateLimit-Global': 'true' } : headers,
    });
  }

  /** Makes the next matching requests wait, unhandled, until they are released. */
  holdNext(match: FaultMatch): Hold {
    const { promise, resolve } = deferred();
    this.#faults.push({ match, response: null, wait: promise, left: match.times ?? 1 });
    return { release: resolve };
  }

  /** The fault for this request, used up by one; waits while it is held. */
  async take(request: RecordedRequest): Promise<FaultResponse | null> {
    const fault = this.#faults.find(
      ({ match, left }) => left > 0 && matchesRequest(match, request),
    );
    if (fault === undefined) return null;
    fault.left -= 1;
    if (fault.wait !== null) await fault.wait;
    return fault.response;
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  const handle = { resolve: () => {} };
  const promise = new Promise<void>((resolve) => {
    handle.resolve = resolve;
  });
  return {
    promise,
    resolve: () => {
      handle.resolve();
    },
  };
}
