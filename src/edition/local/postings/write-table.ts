import type { Pace } from '../pace.ts';
import { writeCounts } from './counts-codec.ts';
import { invert, type Occurrences } from './invert.ts';
import type { NumberList } from './number-list.ts';
import type { TermCounts } from './posting-list.ts';
import type { Rows } from './rows.ts';
import type { WriteSection } from './section-writer.ts';
import { createVarintWriter, type VarintWriter } from './varints.ts';

/** Bytes gathered before they are written. */
const BATCH_BYTES = 2 ** 18;

/**
 * Writes what is searched by its terms. `lists` has for each term its counts (see `counts-codec.ts`), then its places,
 * with the beginning of both in `starts`; `holding` in how many rows it stands; `lengths` how many terms each row has.
 * Places are distances from the one before in the row, or from 0.
 */
export async function writeTable(
  write: WriteSection,
  name: string,
  rows: Rows,
  {
    sequence,
    terms,
  }: { readonly sequence: NumberList; readonly terms: ReadonlyMap<string, number> },
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
    let written = 0;
    for await (const occurrences of invert(rows, sequence, counts, pace)) {
      if (pace.isDue()) await pace.rest();
      const { term } = occurrences;
      const termCounts = countsOf(occurrences);
      holding[term] = termCounts.rows.length;
      writeCounts(writer, termCounts);
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
    if (pace.isDue()) await pace.rest();
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

function countsOf({ rows, inHeadline, start, end }: Occurrences): TermCounts<number[]> {
  const counts: TermCounts<number[]> = { rows: [], inHeadline: [], inBody: [] };
  for (let index = start; index < end;) {
    const row = rows[index] ?? 0;
    let [above, within] = [0, 0];
    for (; index < end && rows[index] === row; index += 1)
      if (inHeadline[index] === 1) above += 1;
      else within += 1;
    counts.rows.push(row);
    counts.inHeadline.push(above);
    counts.inBody.push(within);
  }
  return counts;
}

function writePlaces(writer: VarintWriter, { rows, places, start, end }: Occurrences): void {
  let before = 0;
  for (let index = start; index < end; index += 1) {
    if (rows[index] !== rows[index - 1] || index === start) before = 0;
    const place = places[index] ?? 0;
    writer.write(place - before);
    before = place;
  }
}
