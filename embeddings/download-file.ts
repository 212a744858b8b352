import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What a file must be; `null` for what is not known. */
export interface ExpectedFile {
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface DownloadOptions {
  readonly expected: ExpectedFile;
  readonly signal: AbortSignal;
  /** How long nothing may come before the server is given up. */
  readonly stallMs: number;
  /** @param total bytes of the file; `null` where neither we nor the server know */
  readonly onBytes: (received: number, total: number | null) => void;
}

/** The server answered with another status than that of success. */
export class DownloadRefused extends Error {
  override name = 'DownloadRefused';
  readonly status: number;
  readonly headers: Headers;

  constructor({ status, headers }: Response) {
    super(`status ${status}`);
    this.status = status;
    this.headers = headers;
  }
}

/** What came is not the file: too short, too long, or something else. */
export class DownloadBroken extends Error {
  override name = 'DownloadBroken';
}

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/** A file whose length nobody tells is no longer than this. */
const MAX_BYTES = 4_000_000_000;

/**
 * Fetches a file and puts it in its place in one step, once it has come whole: of the size and SHA-256 that are
 * expected, or else named by the hub. Until then it lies beside it, under a name of this process; a failure
 * removes it.
 * @throws DownloadRefused, DownloadBroken, what `fetch` or the disk throws, the signal's reason
 */
export async function downloadFile(
  url: string,
  target: string,
  { expected, signal, stallMs, onBytes }: DownloadOptions,
): Promise<void> {
  const stalled = new AbortController();
  const stall = setTimeout(() => {
    stalled.abort(new DownloadBroken(`nothing came for ${stallMs / 1000} s`));
  }, stallMs);
  const stop = AbortSignal.any([signal, stalled.signal]);
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    const { response, named } = await follow(url, stop);
    const bytes = expected.bytes ?? named.bytes;
    const whole = await receive(response, partial, bytes ?? MAX_BYTES, (received) => {
      stall.refresh();
      onBytes(received, bytes);
    });
    check(whole, { bytes, sha256: expected.sha256 ?? named.sha256 });
    await rename(partial, target);
  } catch (error) {
    stop.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(stall);
    await rm(partial, { force: true });
  }
}

/** A hub names size and hash of a large file in the answer that leads on to where it is kept. */
async function follow(start: string, signal: AbortSignal) {
  let named: ExpectedFile = { bytes: null, sha256: null };
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
      signal,
    });
    const { status, headers } = response;
    named = {
      bytes: named.bytes ?? numberIn(headers, 'x-linked-size'),
      sha256: named.sha256 ?? hashIn(headers),
    };
    const location = headers.get('location');
    if (!REDIRECTS.includes(status) || location === null) {
      if (status !== 200) throw new DownloadRefused(response);
      const length = headers.has('content-encoding') ? null : numberIn(headers, 'content-length');
      return { response, named: { ...named, bytes: named.bytes ?? length } };
    }
    await response.body?.cancel();
    url = new URL(location, url).href;
  }
  throw new DownloadBroken('it is led on without end');
}

function numberIn(headers: Headers, name: string): number | null {
  const value = headers.get(name) ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** Small files have a tag of another kind. */
function hashIn(headers: Headers): string | null {
  return /^"?([0-9a-f]{64})"?$/.exec(headers.get('x-linked-etag') ?? '')?.[1] ?? null;
}

async function receive(
  { body }: Response,
  partial: string,
  maxBytes: number,
  onBytes: (received: number) => void,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const file = await open(partial, 'w');
  let bytes = 0;
  try {
    for await (const piece of body ?? []) {
      const chunk = z.instanceof(Uint8Array).parse(piece);
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new DownloadBroken(`it is longer than ${maxBytes} bytes`);
      hash.update(chunk);
      await file.writeFile(chunk);
      onBytes(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

function check(
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
  expected: ExpectedFile,
): void {
  if (expected.bytes !== null && bytes !== expected.bytes)
    throw new DownloadBroken(`${bytes} of ${expected.bytes} bytes came`);
  if (expected.sha256 !== null && sha256 !== expected.sha256)
    throw new DownloadBroken('its contents are not those of the model (the SHA-256 differs)');
}
