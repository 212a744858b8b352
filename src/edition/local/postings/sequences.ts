import type { SectionFile } from './section-file.ts';
import { readVarint, type VarintCursor } from './varints.ts';

/** Gives the numbers of the terms of some rows, each in order; all stand in one buffer. */
export type ReadSequences = (rows: readonly number[]) => Uint32Array[];

/** Opens what `writeSequences` wrote. It is kept in memory, some 90 bytes a passage: every search reads hundreds of rows. */
export async function openSequences(file: SectionFile, name: string): Promise<ReadSequences> {
  const starts = await file.numbers(`${name}.starts`);
  const bytes = await file.bytes(`${name}.terms`);
  const startOf = (row: number): number => starts[row] ?? 0;
  return (rows) => {
    const most = rows.reduce((sum, row) => sum + startOf(row + 1) - startOf(row), 0);
    const numbers = new Uint32Array(most);
    let end = 0;
    return rows.map((row) => {
      const begin = end;
      const cursor: VarintCursor = { bytes, at: startOf(row) };
      for (const last = startOf(row + 1); cursor.at < last; end += 1)
        numbers[end] = readVarint(cursor);
      return numbers.subarray(begin, end);
    });
  };
}
