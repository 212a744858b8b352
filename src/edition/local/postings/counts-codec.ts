import { emptyCounts, type TermCounts } from './posting-list.ts';
import { readVarint, type VarintCursor, type VarintWriter } from './varints.ts';

/** Stands for a number that a byte cannot hold; the number itself follows behind all bytes. */
const ESCAPE = 255;

/** In a byte of counts, how much one in the headline is worth; the rest is what is in the body. */
const HEADLINE_UNIT = 16;

/**
 * Writes the counts of a term: a byte a row for the distance from the row before (from −1 at first), then a byte a row
 * for how often it stands in headline and body, then what was too large, in the order of the rows. Bytes of numbers
 * that are nearly always small are read faster than numbers of any length, whose ends cannot be foretold.
 * @param count of its rows, the first of the counts
 */
export function writeCounts(
  writer: VarintWriter,
  { rows, inHeadline, inBody }: TermCounts,
  count: number,
): void {
  const bytes = writer.room(2 * count);
  let [before, isEscaped] = [-1, false];
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] ?? 0;
    const code = codeOf(inHeadline[index] ?? 0, inBody[index] ?? 0);
    bytes[index] = Math.min(row - before, ESCAPE);
    bytes[count + index] = code;
    isEscaped ||= row - before >= ESCAPE || code === ESCAPE;
    before = row;
  }
  if (isEscaped) writeEscaped(writer, { rows, inHeadline, inBody }, count);
}

function codeOf(inHeadline: number, inBody: number): number {
  const code = HEADLINE_UNIT * inHeadline + inBody;
  return inBody < HEADLINE_UNIT && code < ESCAPE ? code : ESCAPE;
}

function writeEscaped(
  writer: VarintWriter,
  { rows, inHeadline, inBody }: TermCounts,
  count: number,
): void {
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] ?? 0;
    const [above, within] = [inHeadline[index] ?? 0, inBody[index] ?? 0];
    if (row - before >= ESCAPE) writer.write(row - before);
    before = row;
    if (codeOf(above, within) !== ESCAPE) continue;
    writer.write(above);
    writer.write(within);
  }
}

/** Reads the counts of a term that stands in `count` rows. */
export function readCounts(bytes: Uint8Array, count: number): TermCounts {
  const counts = emptyCounts(count);
  const { rows, inHeadline, inBody } = counts;
  const cursor: VarintCursor = { bytes, at: 2 * count };
  let row = -1;
  for (let index = 0; index < count; index += 1) {
    const distance = bytes[index] ?? 0;
    row += distance === ESCAPE ? readVarint(cursor) : distance;
    rows[index] = row;
    const code = bytes[count + index] ?? 0;
    const isEscaped = code === ESCAPE;
    inHeadline[index] = isEscaped ? readVarint(cursor) : code >>> 4;
    inBody[index] = isEscaped ? readVarint(cursor) : code & 15;
  }
  return counts;
}
