import type { Changes } from './changes.ts';
import type { UploadedFile } from './request-body.ts';

/** One REST request, in the order of arrival. */
export interface RecordedRequest {
  /** When it had come in whole, on the server's clock. */
  readonly atMs: number;
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the parsed `payload_json` of a multipart request. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** What it was answered with; `null` while it is being held. */
  response: RecordedResponse | null;
}

export interface RecordedResponse {
  readonly status: number;
  readonly body: unknown;
  /** Whether a fault made for the test answered, and not the server itself. */
  readonly injected: boolean;
}

/** `PATCH /webhooks/…/messages/@original → 200`, for the messages of errors. */
export function describeRequest({ method, path, response }: RecordedRequest): string {
  return `${method} ${path} → ${response?.status ?? 'not answered'}`;
}

/** Which requests are meant. What is left out does not matter. */
export interface RequestMatch {
  readonly method?: string;
  /** Matched against the path without `/api/v10`. */
  readonly path?: RegExp;
}

export function matchesRequest(match: RequestMatch, request: RecordedRequest): boolean {
  const { method = request.method, path } = match;
  return method === request.method && (path?.test(request.path) ?? true);
}

export interface RequestWait {
  /** @default 5000 */
  readonly timeoutMs?: number;
  /** Whether it must have been answered; a request that is held has not. @default true */
  readonly answered?: boolean;
}

/** The `n`-th matching request, counted from 1, waited for where it has not come yet. */
export function nthRequest(
  {
    changes,
    requests,
  }: { readonly changes: Changes; readonly requests: readonly RecordedRequest[] },
  match: RequestMatch,
  n = 1,
  { timeoutMs, answered = true }: RequestWait = {},
): Promise<RecordedRequest> {
  return changes.until({
    find() {
      const found = requests.filter((request) => matchesRequest(match, request))[n - 1];
      return answered && found?.response === null ? undefined : found;
    },
    what: `request ${n} like ${match.method ?? 'any method'} ${String(match.path ?? 'any path')}`,
    received: () => requests.map(describeRequest),
    timeoutMs,
  });
}
