import { emptyCounts, type TermCounts } from './posting-list.ts';
import { readVarint, type VarintCursor } from './varints.ts';

/** A term's rows, with its places in each. */
export interface PlacedTerm extends TermCounts {
  /** Where the places of each row begin in `places`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Ascending within a row; first those of the headline. */
  readonly places: Uint32Array;
}

/** Reads the places of a term's postings as `writeTable` wrote them. */
export function readPlaces(bytes: Uint8Array, counts: TermCounts): PlacedTerm {
  const { rows, inHeadline, inBody } = counts;
  const starts = new Uint32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index += 1)
    starts[index + 1] = (starts[index] ?? 0) + (inHeadline[index] ?? 0) + (inBody[index] ?? 0);
  const places = new Uint32Array(starts[rows.length] ?? 0);
  const cursor: VarintCursor = { bytes, at: 0 };
  for (let index = 0; index < rows.length; index += 1) {
    let place = 0;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1)
      places[at] = place += readVarint(cursor);
  }
  return { ...counts, starts, places };
}

/** The rows that hold the terms next to one another, in their order, and how often. */
export function findPhrase(parts: readonly PlacedTerm[]): TermCounts {
  const { rows, inHeadline, inBody } = parts.reduce(followedBy);
  return { rows, inHeadline, inBody };
}

/** The places of a term that another one stands `distance` places behind. */
function followedBy(first: PlacedTerm, next: PlacedTerm, distance: number): PlacedTerm {
  const { rows, inHeadline, inBody } = emptyCounts(first.rows.length);
  const starts = new Uint32Array(first.rows.length + 1);
  const places = new Uint32Array(first.places.length);
  let [count, kept, other] = [0, 0, 0];
  for (let index = 0; index < first.rows.length; index += 1) {
    const row = first.rows[index] ?? 0;
    while ((next.rows[other] ?? row) < row) other += 1;
    if (next.rows[other] !== row) continue;
    const before = kept;
    kept = keepFollowed({ first, index, next, other, distance }, places, kept);
    if (kept === before) continue;
    rows[count] = row;
    inHeadline[count] = countUpTo(lastOfHeadline(first, index), places, before, kept);
    inBody[count] = kept - before - (inHeadline[count] ?? 0);
    starts[++count] = kept;
  }
  return {
    rows: rows.slice(0, count),
    inHeadline: inHeadline.slice(0, count),
    inBody: inBody.slice(0, count),
    starts: starts.subarray(0, count + 1),
    places: places.subarray(0, kept),
  };
}

interface SameRow {
  readonly first: PlacedTerm;
  readonly index: number;
  readonly next: PlacedTerm;
  readonly other: number;
  readonly distance: number;
}

/** Adds the places in one row to those that are kept; how many there are then. */
function keepFollowed(
  { first, index, next, other, distance }: SameRow,
  places: Uint32Array,
  already: number,
): number {
  const [end, otherEnd] = [first.starts[index + 1] ?? 0, next.starts[other + 1] ?? 0];
  let [kept, cursor] = [already, next.starts[other] ?? 0];
  for (let at = first.starts[index] ?? 0; at < end; at += 1) {
    const place = first.places[at] ?? 0;
    while (cursor < otherEnd && (next.places[cursor] ?? 0) < place + distance) cursor += 1;
    if (cursor === otherEnd) break;
    if (next.places[cursor] === place + distance) places[kept++] = place;
  }
  return kept;
}

/** −1 where a term does not stand in the headline. */
function lastOfHeadline({ starts, inHeadline, places }: PlacedTerm, index: number): number {
  const above = inHeadline[index] ?? 0;
  return above === 0 ? -1 : (places[(starts[index] ?? 0) + above - 1] ?? 0);
}

function countUpTo(last: number, places: Uint32Array, from: number, to: number): number {
  let at = from;
  while (at < to && (places[at] ?? 0) <= last) at += 1;
  return at - from;
}
