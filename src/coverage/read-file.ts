import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file, or the rest of one, cannot be read; the message says why in plain words, after the file's name. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

const CHUNK_BYTES = 1_000_000;

/** What the system says, in plain words. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it was there a moment ago, and is gone'],
  ['EACCES', 'it may not be read: permission denied'],
  ['EPERM', 'it may not be read: permission denied'],
  ['ELOOP', 'it is a symbolic link that leads in a circle'],
  ['EISDIR', 'it is a folder, not a file'],
  ['ENXIO', notAFile('a socket or a device')],
  ['Z_BUF_ERROR', 'its gzip data is cut off'],
  ['Z_DATA_ERROR', 'its gzip data is damaged'],
]);

/**
 * The bytes of a file, in pieces; gzip is unpacked, whatever the file's name. Nothing but a regular file is
 * read, and opening never waits, as a named pipe would make it. Pieces are read at once, not by the thread
 * pool: for the small files of a coverage that takes a tenth of the time.
 * @param maxBytes of the file, and of what it unpacks to
 * @throws FileFault when the file, or the rest of it, cannot be read
 */
export async function* readFile(absolute: string, maxBytes: number): AsyncGenerator<Buffer> {
  let file: number | null = null;
  try {
    file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new FileFault(notAFile(kindOf(stats)));
    if (stats.size > maxBytes) throw new FileFault(tooLarge(stats.size, maxBytes));
    const pieces = piecesOf(file, stats.size);
    const { value: first } = pieces.next();
    if (!first) return;
    const zipped = isGzip(first);
    const all = from(first, pieces);
    yield* bounded(zipped ? unpacked(all) : all, zipped, maxBytes);
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault(reasonOf(error), { cause: error });
  } finally {
    if (file !== null) closeSync(file);
  }
}

function* from(first: Buffer, others: Iterable<Buffer>): Generator<Buffer> {
  yield first;
  yield* others;
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Reads to the end, which may have moved since the file was opened. */
function* piecesOf(file: number, size: number): Generator<Buffer, undefined> {
  for (let at = 0; ;) {
    const piece = Buffer.allocUnsafe(Math.max(1024, Math.min(CHUNK_BYTES, size - at + 1)));
    const length = readSync(file, piece, 0, piece.length, at);
    if (length === 0) return;
    at += length;
    yield piece.subarray(0, length);
  }
}

function unpacked(pieces: Iterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(Readable.from(pieces), createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined);
}

async function* bounded(
  pieces: Iterable<Buffer> | AsyncIterable<Buffer>,
  zipped: boolean,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    if (size === 0 && zipped && isGzip(piece)) throw new FileFault('it is gzip within gzip');
    size += piece.length;
    if (size > maxBytes) {
      throw new FileFault(
        `it ${zipped ? 'unpacks to' : 'has'} more than ${megabytes(maxBytes)} MB`,
      );
    }
    yield piece;
  }
}

function tooLarge(size: number, maxBytes: number): string {
  return `it has ${megabytes(size)} MB; at most ${megabytes(maxBytes)} MB are read`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isDirectory() ? 'a folder' : 'a device';
}

function notAFile(kind: string): string {
  return `it is no file, but ${kind}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `it cannot be opened: ${String(error)}`;
  const code = 'code' in error ? String(error.code) : error.message;
  return FAULTS.get(code) ?? `it cannot be opened: ${code}`;
}
