import type { Pace } from '../pace.ts';
import type { NumberList } from './number-list.ts';
import type { Rows, Row } from './rows.ts';
import type { WriteSection } from './section-writer.ts';
import { createVarintWriter } from './varints.ts';

const BATCH_BYTES = 2 ** 18;

/** Writes the terms of one part of every row, in order, and where the bytes of each row begin. */
export async function writeSequences(
  write: WriteSection,
  name: string,
  rows: Rows,
  { part, sequence }: { readonly part: keyof Row; readonly sequence: NumberList },
  pace: Pace,
): Promise<void> {
  const starts = new Uint32Array(rows.count + 1);
  await write(`${name}.terms`, sequences());
  await write(`${name}.starts`, [starts]);

  async function* sequences(): AsyncGenerator<Uint8Array> {
    const writer = createVarintWriter();
    let written = 0;
    for (let row = 0; row < rows.count; row += 1) {
      if (pace.isDue(row)) await pace.rest();
      for (const term of sequence.slice(...rows.at(row)[part])) writer.write(term);
      starts[row + 1] = written + writer.length;
      if (writer.length < BATCH_BYTES) continue;
      written += writer.length;
      yield writer.take();
    }
    yield writer.take();
  }
}
