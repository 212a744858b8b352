import { open, type FileHandle } from 'node:fs/promises';

/** What a section is made of, one after another. */
export type SectionParts = Iterable<ArrayBufferView> | AsyncIterable<ArrayBufferView>;

/** Writes the sections of a file, one after another. */
export type WriteSection = (name: string, parts: SectionParts) => Promise<void>;

/** Where the sections of a file begin and how many bytes they have, by name. */
export type SectionDirectory = Record<string, readonly [start: number, bytes: number]>;

/** Sections begin at a multiple of this, so that numbers of any width can be looked at in place. */
const ALIGNMENT = 8;

/** Bytes of the length of the directory, the last of the file. */
export const TRAILER_BYTES = 4;

/**
 * Writes a new file of named sections. The directory stands at its end, as JSON, with its length in bytes behind it.
 * Numbers are little-endian, as on every machine that Node runs on.
 * @returns what `fill` returns
 */
export async function writeSections<T>(
  path: string,
  fill: (write: WriteSection) => Promise<T>,
): Promise<T> {
  const handle = await open(path, 'wx');
  try {
    const directory: SectionDirectory = {};
    let position = 0;
    const filled = await fill(async (name, parts) => {
      const start = position;
      for await (const part of parts) position += await append(handle, part);
      directory[name] = [start, position - start];
      position += await append(handle, new Uint8Array(-position & (ALIGNMENT - 1)));
    });
    const text = Buffer.from(JSON.stringify(directory));
    await append(handle, text);
    await append(handle, Uint32Array.of(text.length));
    return filled;
  } finally {
    await handle.close();
  }
}

async function append(
  handle: FileHandle,
  { buffer, byteOffset, byteLength }: ArrayBufferView,
): Promise<number> {
  await handle.writeFile(new Uint8Array(buffer, byteOffset, byteLength));
  return byteLength;
}
