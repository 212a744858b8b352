import type { Pace } from '../pace.ts';
import type { WriteSection } from './section-writer.ts';
import { hashString } from './string-hash.ts';

/** Strings written at a time. */
const BATCH = 1024;

/** Writes distinct strings, numbered in their order, with a hash table that is at most half full. */
export async function writeStringTable(
  write: WriteSection,
  name: string,
  strings: Iterable<string>,
  count: number,
  pace: Pace,
): Promise<void> {
  const ends = new Uint32Array(count);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  await write(`${name}.units`, units());
  await write(`${name}.ends`, [ends]);
  await write(`${name}.slots`, [slots]);

  async function* units(): AsyncGenerator<Uint8Array> {
    let [index, end] = [0, 0];
    let batch: string[] = [];
    for (const text of strings) {
      if (pace.isDue()) await pace.rest();
      end += text.length;
      ends[index] = end;
      index += 1;
      slots[freeSlot(slots, text)] = index;
      if (batch.push(text) < BATCH) continue;
      yield Buffer.from(batch.join(''), 'utf16le');
      batch = [];
    }
    yield Buffer.from(batch.join(''), 'utf16le');
  }
}

function freeSlot(slots: Uint32Array, text: string): number {
  const mask = slots.length - 1;
  let slot = hashString(text) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}
