import type { SectionFile } from './section-file.ts';
import { hashString } from './string-hash.ts';

/** Strings, numbered from 0. */
export interface StringTable {
  readonly count: number;
  /** The number of a string; −1 when it is not there. */
  find(text: string): number;
  /** The string of a number below `count`; the same object each time. */
  at(index: number): string;
}

const BYTES_PER_UNIT = 2;

/** Opens a table that `writeStringTable` wrote: its code units, where each string ends, and a hash table of numbers. */
export async function openStringTable(file: SectionFile, name: string): Promise<StringTable> {
  const units = await file.buffer(`${name}.units`);
  const ends = await file.numbers(`${name}.ends`);
  const slots = await file.numbers(`${name}.slots`);
  const made: string[] = [];
  const at = (index: number): string => (made[index] ??= read(index));
  return { count: ends.length, find, at };

  function read(index: number): string {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return units.toString('utf16le', BYTES_PER_UNIT * start, BYTES_PER_UNIT * (ends[index] ?? 0));
  }

  /** A slot holds a number plus 1; the string is in the first free slot from its hash on, or before it. */
  function find(text: string): number {
    const mask = slots.length - 1;
    for (let slot = hashString(text) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0 || at(index) === text) return index;
    }
  }
}
