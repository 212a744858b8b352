import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { TRAILER_BYTES, type SectionDirectory } from './section-writer.ts';

/**
 * An open file of sections. Parts are read when they are asked for: what is asked for often the operating system
 * keeps in memory, once for all processes.
 */
export interface SectionFile {
  /** A whole section of 32-bit numbers. */
  numbers(name: string): Uint32Array;
  /** A whole section. */
  bytes(name: string): Uint8Array;
  /** The bytes of a section from `from` up to, not including, `to`. */
  part(name: string, from: number, to: number): Uint8Array;
  close(): void;
}

const directorySchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** @throws Error when it is no file of sections, or a section is asked for that it does not have */
export function openSections(path: string): SectionFile {
  const descriptor = openSync(path, 'r');
  try {
    const directory = readDirectory(descriptor);
    const part = (name: string, from: number, to: number): Uint8Array => {
      const [start, bytes] = sectionOf(directory, name);
      if (from > to || to > bytes) throw new RangeError(`The section ${name} ends too early`);
      return readFully(descriptor, start + from, to - from);
    };
    const bytes = (name: string): Uint8Array => part(name, 0, sectionOf(directory, name)[1]);
    return {
      part,
      bytes,
      numbers: (name) => new Uint32Array(bytes(name).buffer),
      close: () => {
        closeSync(descriptor);
      },
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
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

function readFully(descriptor: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  if (position < 0) throw new RangeError('The file of sections ends too early');
  const bytes = new Uint8Array(length);
  const read = length === 0 ? 0 : readSync(descriptor, bytes, 0, length, position);
  if (read !== length) throw new RangeError('The file of sections ends too early');
  return bytes;
}
