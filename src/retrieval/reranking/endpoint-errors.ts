import { ProviderError } from '../../errors.ts';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'check RERANK_API_KEY (and RERANK_BASE_URL, if the key is for another server)',
  403: 'check that RERANK_API_KEY may use the model named by RERANK_MODEL',
  404: 'check RERANK_BASE_URL (requests go to its /rerank) and RERANK_MODEL',
  413: 'the server takes fewer texts at a time: raise its limit to 32',
  422: 'set RERANK_MODEL for a server that offers several models, and leave it out for one that serves a single one',
  429: 'wait, or ask the provider for a higher limit',
};

/** Statuses that pass: timeout, conflict, too early, rate limit; and whatever goes wrong on the server's side. */
const PASSING = [408, 409, 425, 429];

/** Longer messages of a server are cut. */
const MAX_DETAIL_CHARS = 200;

/**
 * The server refused.
 * @param waitMs what it asks to wait before the next try
 */
export class RefusedRerank extends ProviderError {
  override name = 'RefusedRerank';
  readonly waitMs: number | null;

  constructor(at: { host: string; status: number; detail: string; waitMs: number | null }) {
    const { host, status, detail, waitMs } = at;
    const advice = ADVICE[status] ?? (status >= 500 ? 'try again later' : 'check RERANK_MODEL');
    const said = detail === '' ? '' : `: ${detail.slice(0, MAX_DETAIL_CHARS)}`;
    super(`The ranking of ${host} failed with status ${status}${said}; ${advice}`, {
      retryable: status >= 500 || PASSING.includes(status),
    });
    this.waitMs = waitMs;
  }
}

/** There was no answer, or it broke off. */
export function unreachable(host: string, detail: string, cause?: unknown): ProviderError {
  const message = `Cannot reach the ranking of ${host}: ${detail}; check RERANK_BASE_URL and the network`;
  return new ProviderError(message, { retryable: true, cause });
}

/** The server answered, but not with what was asked for. */
export function unusableRanking(host: string, what: string, cause?: unknown): ProviderError {
  const message = `Cannot use the ranking of ${host}: ${what}; check RERANK_BASE_URL and RERANK_MODEL`;
  return new ProviderError(message, { retryable: false, cause });
}
