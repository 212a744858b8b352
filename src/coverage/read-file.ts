import { open } from 'node:fs/promises';
import type { SourceFile } from './draft.ts';
import { decode } from './decode.ts';
import { endingOf } from './formats/format-of.ts';

/** A larger file is no article: it is named and not read. */
export const MAX_FILE_BYTES = 20_000_000;
/** Files of one article a line hold whole archives. */
export const MAX_LINES_FILE_BYTES = 400_000_000;

/** Files that are read line by line. */
const LINE_ENDINGS = new Set(['.jsonl', '.ndjson']);

/**
 * Reads and decodes a file; its size is looked at first.
 * @param path the place to name, relative to the folder indexed
 * @returns the file, or why it cannot be read, in plain words
 */
export async function readSourceFile(
  absolute: string,
  path: string,
): Promise<SourceFile | { readonly reason: string }> {
  try {
    const bytes = await readBytes(absolute);
    if ('reason' in bytes) return bytes;
    const text = decode(bytes);
    if (text === null) return { reason: 'it is a binary file, not a text' };
    return text.trim() === '' ? { reason: 'it is empty' } : { path, text };
  } catch (error) {
    return { reason: `it cannot be opened: ${codeOf(error)}` };
  }
}

async function readBytes(absolute: string): Promise<Uint8Array | { readonly reason: string }> {
  const limit = LINE_ENDINGS.has(endingOf(absolute)) ? MAX_LINES_FILE_BYTES : MAX_FILE_BYTES;
  await using file = await open(absolute, 'r');
  const { size } = await file.stat();
  if (size > limit) {
    return { reason: `it has ${megabytes(size)} MB; at most ${megabytes(limit)} MB are read` };
  }
  return await file.readFile();
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
