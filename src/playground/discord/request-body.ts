import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { refuse } from './api-error.ts';
import { splitMultipart } from './multipart.ts';

/** A file that came with a multipart request. */
export interface UploadedFile {
  /** Name of the form field, `files[0]`. */
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface RequestBody {
  /** The parsed JSON, or that of `payload_json`; `undefined` when there was none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** @throws ApiError 50109 when the JSON cannot be parsed */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { json: bytes.length > 0 ? parseJson(bytes.toString('utf8')) : undefined, files: [] };
}

function readForm(bytes: Buffer, type: string): RequestBody {
  const parts = splitMultipart(bytes, type);
  const payload = parts.find(({ name }) => name === 'payload_json');
  const files = parts.flatMap(({ name: field, filename, contentType, bytes: content }) =>
    filename === null ? [] : [{ field, filename, contentType, bytes: content }],
  );
  return {
    json: payload === undefined ? undefined : parseJson(payload.bytes.toString('utf8')),
    files,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
}
