import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { createArena, type Arena } from '../arena.ts';
import { TRAILER_BYTES, type SectionDirectory } from './section-writer.ts';

/**
 * An open file of sections. Whole ones are read by the thread pool, which takes the time of new memory along, some 5 ms a
 * megabyte on some machines. Parts are read at once when they are asked for: what is asked for often the operating system
 * keeps in memory, once for all processes.
 */
export interface SectionFile {
  /** Where whole sections are put. */
  readonly arena: Arena;
  /** How many bytes a section has. */
  size(name: string): number;
  /** A whole section of 32-bit numbers. */
  numbers(name: string): Promise<Uint32Array>;
  /** A whole section. */
  bytes(name: string): Promise<Uint8Array>;
  /** The same, for what is read as text. */
  buffer(name: string): Promise<Buffer>;
  /** Puts bytes of a section into memory, from `from` on, as many as fit. @param from 0 by default */
  fill(name: string, memory: Uint8Array, from?: number): Promise<void>;
  /** The bytes of a section from `from` up to, not including, `to`. */
  part(name: string, from: number, to: number): Uint8Array;
  close(): void;
}

const directorySchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** @throws Error when it is no file of sections, or a section is asked for that it does not have */
export function openSections(path: string, arena = createArena()): SectionFile {
  const descriptor = openSync(path, 'r');
  try {
    const directory = readDirectory(descriptor);
    const size = (name: string): number => sectionOf(directory, name)[1];
    const place = (name: string, from: number, to: number): number => {
      const [start, bytes] = sectionOf(directory, name);
      if (from > to || to > bytes) throw new RangeError(`The section ${name} ends too early`);
      return start + from;
    };
    const fill = async (name: string, memory: Uint8Array, from = 0): Promise<void> => {
      await readInto(descriptor, place(name, from, from + memory.length), memory);
    };
    const bytes = async (name: string): Promise<Uint8Array> => {
      const memory = arena.bytes(size(name));
      await fill(name, memory);
      return memory;
    };
    return {
      arena,
      size,
      bytes,
      fill,
      buffer: async (name) => bufferOf(await bytes(name)),
      numbers: async (name) => numbersOf(await bytes(name)),
      part: (name, from, to) => readFully(descriptor, place(name, from, to), to - from),
      close: () => {
        closeSync(descriptor);
      },
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function numbersOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
}

function readDirectory(descriptor: number): SectionDirectory {
  const { size } = fstatSync(descriptor);
  const trailer = readFully(descriptor, size - TRAILER_BYTES, TRAILER_BYTES);
  const [length = 0] = new Uint32Array(trailer.buffer);
  const text = readFully(descriptor, size - TRAILER_BYTES - length, length);
  return directorySchema.parse(JSON.parse(Buffer.from(text).toString('utf8')));
}

function sectionOf(directory: SectionDirectory, name: string): readonly [number, number] {
  const section = directory[name];
  if (!section) throw new RangeError(`There is no section ${name}`);
  return section;
}

/** Node reads less than 2 GiB at once. */
const MAX_READ = 2 ** 30;

const readSome = promisify(read);

async function readInto(descriptor: number, position: number, memory: Uint8Array): Promise<void> {
  for (let done = 0; done < memory.length;) {
    const rest = Math.min(MAX_READ, memory.length - done);
    const { bytesRead } = await readSome(descriptor, memory, done, rest, position + done);
    if (bytesRead === 0) throw endsEarly();
    done += bytesRead;
  }
}

function readFully(descriptor: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  if (position < 0) throw endsEarly();
  const bytes = new Uint8Array(length);
  const bytesRead = length === 0 ? 0 : readSync(descriptor, bytes, 0, length, position);
  if (bytesRead !== length) throw endsEarly();
  return bytes;
}

function endsEarly(): RangeError {
  return new RangeError('The file of sections ends too early');
}
