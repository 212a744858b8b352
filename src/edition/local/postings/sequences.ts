import type { SectionFile } from './section-file.ts';
import type { StringTable } from './string-table.ts';
import { readVarint, type VarintCursor } from './varints.ts';

/** Opens what `writeSequences` wrote: gives the terms of a row, in order. */
export function openSequences(
  file: SectionFile,
  name: string,
  terms: StringTable,
): (row: number) => string[] {
  const starts = file.numbers(`${name}.starts`);
  return (row) => {
    const bytes = file.part(`${name}.terms`, starts[row] ?? 0, starts[row + 1] ?? 0);
    const found: string[] = [];
    for (const cursor: VarintCursor = { bytes, at: 0 }; cursor.at < bytes.length;)
      found.push(terms.at(readVarint(cursor)));
    return found;
  };
}
