import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** How a body is read. */
export interface BodyOptions {
  /** The header `Content-Encoding`. */
  readonly encoding: string | undefined;
  /** Of the body after decompression. */
  readonly maxBytes: number;
  /** What is longer is cut off instead of refused. @default false */
  readonly cut?: boolean | undefined;
  /** Ends the reading with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Reads the body of an answer. It is decompressed piece by piece and given up as soon as it is too large.
 * @throws FetchError when it is too large or its compression is not known; zlib's error when it is damaged
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { encoding, maxBytes, cut = false, signal } = options;
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) return;
    }
  };
  const decompress = decompressor(encoding, body);
  const reading = decompress
    ? pipeline(body, decompress, collect, { signal })
    : pipeline(body, collect, { signal });
  await reading.catch((error: unknown) => {
    signal.throwIfAborted();
    // What comes in meanwhile is given up, which is an error for those who bring it.
    if (size <= maxBytes) throw error;
  });
  if (size > maxBytes && !cut) throw new FetchError(`it has more than ${maxBytes / 1e6} MB`);
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function decompressor(encoding: string | undefined, body: Readable): Transform | null {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return null;
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  body.destroy();
  throw new FetchError(`its compression "${name.slice(0, 40)}" is not known`);
}
