import type { Pace } from '../pace.ts';
import { writeCounts } from './counts-codec.ts';
import type { Inverter, Occurrences } from './invert.ts';
import type { NumberList } from './number-list.ts';
import { emptyCounts, type TermCounts } from './posting-list.ts';
import type { Rows } from './rows.ts';
import type { WriteSection } from './section-writer.ts';
import { createVarintWriter, type VarintWriter } from './varints.ts';

/** Bytes gathered before they are written. */
const BATCH_BYTES = 2 ** 18;

/** What tables are made of. */
export interface TableSources {
  readonly sequence: NumberList;
  readonly terms: ReadonlyMap<string, number>;
  readonly inverter: Inverter;
}

/**
 * Writes what is searched by its terms. `lists` has for each term its counts (see `counts-codec.ts`), then its places,
 * with the beginning of both in `starts`; `holding` in how many rows it stands; `lengths` how many terms each row has.
 * Places are distances from the one before in the row, or from 0.
 */
export async function writeTable(
  write: WriteSection,
  name: string,
  rows: Rows,
  { sequence, terms, inverter }: TableSources,
  pace: Pace,
): Promise<void> {
  const { lengths, counts } = await count(rows, sequence, terms.size, pace);
  const starts = new Uint32Array(2 * terms.size + 1);
  const holding = new Uint32Array(terms.size);
  await write(`${name}.lists`, lists());
  await write(`${name}.starts`, [starts]);
  await write(`${name}.holding`, [holding]);
  await write(`${name}.lengths`, [lengths]);

  async function* lists(): AsyncGenerator<Uint8Array> {
    const writer = createVarintWriter();
    const room = emptyCounts(rows.count);
    let written = 0;
    for await (const occurrences of inverter.invert(rows, sequence, counts, pace)) {
      if (pace.isDue()) await pace.rest();
      const { term } = occurrences;
      const held = countRows(occurrences, room);
      holding[term] = held;
      writeCounts(writer, room, held);
      starts[2 * term + 1] = written + writer.length;
      writePlaces(writer, occurrences);
      starts[2 * term + 2] = written + writer.length;
      if (writer.length < BATCH_BYTES) continue;
      written += writer.length;
      yield writer.take();
    }
    yield writer.take();
  }
}

/** How many terms each row has, and how often each term stands in all. */
async function count(
  rows: Rows,
  sequence: NumberList,
  terms: number,
  pace: Pace,
): Promise<{ lengths: Uint32Array; counts: Uint32Array }> {
  const lengths = new Uint32Array(rows.count);
  const counts = new Uint32Array(terms);
  for (let row = 0; row < rows.count; row += 1) {
    if (pace.isDue(row)) await pace.rest();
    const { headline, body } = rows.at(row);
    for (const part of [sequence.slice(...headline), sequence.slice(...body)]) {
      lengths[row] = (lengths[row] ?? 0) + part.length;
      for (let index = 0; index < part.length; index += 1) {
        const term = part[index] ?? 0;
        counts[term] = (counts[term] ?? 0) + 1;
      }
    }
  }
  return { lengths, counts };
}

/** Counts in how many rows a term stands, and how often in each. */
function countRows({ sorted, start, end }: Occurrences, counts: TermCounts): number {
  const { rows, inHeadline, inBody } = counts;
  let count = 0;
  for (let index = start; index < end; count += 1) {
    const row = sorted[2 * index] ?? 0;
    let [above, within] = [0, 0];
    for (; index < end && sorted[2 * index] === row; index += 1)
      if (((sorted[2 * index + 1] ?? 0) & 1) === 1) above += 1;
      else within += 1;
    rows[count] = row;
    inHeadline[count] = above;
    inBody[count] = within;
  }
  return count;
}

function writePlaces(writer: VarintWriter, { sorted, start, end }: Occurrences): void {
  let [row, before] = [-1, 0];
  for (let index = start; index < end; index += 1) {
    if (sorted[2 * index] !== row) before = 0;
    row = sorted[2 * index] ?? 0;
    const place = (sorted[2 * index + 1] ?? 0) >>> 1;
    writer.write(place - before);
    before = place;
  }
}
