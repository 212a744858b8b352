import type { SectionFile } from './section-file.ts';
import { readVarint, type VarintCursor } from './varints.ts';

/** Gives the numbers of the terms of rows `first` to `last`, both inclusive, each in order. */
export type ReadSequences = (first: number, last: number) => Uint32Array[];

/** Opens what `writeSequences` wrote. */
export function openSequences(file: SectionFile, name: string): ReadSequences {
  const starts = file.numbers(`${name}.starts`);
  return (first, last) => {
    const begin = starts[first] ?? 0;
    const bytes = file.part(`${name}.terms`, begin, starts[last + 1] ?? 0);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const [from = begin, to = begin] = [starts[first + index], starts[first + index + 1]];
      return decode(bytes.subarray(from - begin, to - begin));
    });
  };
}

function decode(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  for (const cursor: VarintCursor = { bytes, at: 0 }; cursor.at < bytes.length; count += 1)
    numbers[count] = readVarint(cursor);
  return numbers.subarray(0, count);
}
