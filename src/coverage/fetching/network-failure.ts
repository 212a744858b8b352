import { FetchError } from './fetch-error.ts';
import type { FetchLimits } from './options.ts';

/** A failure of the network in plain words; a `FetchError` as it is. */
export function networkFailure(error: unknown, limits: FetchLimits): FetchError {
  if (error instanceof FetchError) return error;
  return new FetchError(wordsFor(codeOf(error), limits), { hostFailed: true, cause: error });
}

/** What a failing answer says, such as `it answers 404 (not found)`. */
export function statusFailure(status: number): FetchError {
  const meaning = STATUSES.get(status);
  const words =
    meaning === undefined ? `it answers ${status}` : `it answers ${status} (${meaning})`;
  return new FetchError(words, { hostFailed: status === 429 || status >= 500 });
}

const STATUSES: ReadonlyMap<number, string> = new Map([
  [401, 'it wants a login'],
  [402, 'it wants a payment'],
  [403, 'it refuses access'],
  [404, 'not found'],
  [410, 'gone for good'],
  [429, 'too many requests'],
  [451, 'withheld for legal reasons'],
  [500, 'an error of the server'],
  [502, 'an error of the server'],
  [503, 'not available now'],
  [504, 'the server took too long'],
]);

function wordsFor(code: string, { connectMs, headersMs, bodyMs }: FetchLimits): string {
  if (code === 'ENOTFOUND') return 'its host name is not known';
  if (code === 'EAI_AGAIN') return 'its host name cannot be looked up now: is there a network?';
  if (code === 'ECONNREFUSED') return 'its host refuses connections';
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return `its host accepted no connection within ${seconds(connectMs)}`;
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return `no answer began within ${seconds(headersMs)}`;
  if (code === 'UND_ERR_BODY_TIMEOUT') return `its answer did not end within ${seconds(bodyMs)}`;
  if (/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code))
    return 'the connection was closed before its answer was complete';
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return `its certificate is not accepted (${code})`;
  if (/^(?:Z_|ERR__?(?:ERROR|PADDING)|ERR_BROTLI)/.test(code))
    return 'its compressed data are damaged or incomplete';
  if (/^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES_|INVALID)/.test(code))
    return 'its answer is not valid HTTP';
  return `it cannot be reached (${code})`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
