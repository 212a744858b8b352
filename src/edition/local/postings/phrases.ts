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
export function findPhrase([first, ...rest]: readonly PlacedTerm[]): TermCounts {
  if (!first) return emptyCounts(0);
  const found = emptyCounts(first.rows.length);
  const postings = rest.map(() => 0);
  let count = 0;
  for (let index = 0; index < first.rows.length; index += 1) {
    if (!advanceAll(rest, postings, first.rows[index] ?? 0)) continue;
    const { above, within } = countTogether(first, index, rest, postings);
    if (above + within === 0) continue;
    found.rows[count] = first.rows[index] ?? 0;
    found.inHeadline[count] = above;
    found.inBody[count] = within;
    count += 1;
  }
  return {
    rows: found.rows.slice(0, count),
    inHeadline: found.inHeadline.slice(0, count),
    inBody: found.inBody.slice(0, count),
  };
}

/** Moves each term on to its posting of a row; whether all have one. */
function advanceAll(terms: readonly PlacedTerm[], postings: number[], row: number): boolean {
  let haveAll = true;
  for (const [index, { rows }] of terms.entries()) {
    let posting = postings[index] ?? 0;
    while ((rows[posting] ?? Infinity) < row) posting += 1;
    postings[index] = posting;
    haveAll &&= rows[posting] === row;
  }
  return haveAll;
}

/** How often the other terms follow the first in a row, in headline and body. */
function countTogether(
  first: PlacedTerm,
  posting: number,
  rest: readonly PlacedTerm[],
  postings: readonly number[],
): { above: number; within: number } {
  const begin = first.starts[posting] ?? 0;
  const end = first.starts[posting + 1] ?? 0;
  const body = begin + (first.inHeadline[posting] ?? 0);
  const cursors = rest.map(({ starts }, index) => starts[postings[index] ?? 0] ?? 0);
  let [above, within] = [0, 0];
  for (let at = begin; at < end; at += 1) {
    if (!followAll(rest, postings, cursors, first.places[at] ?? 0)) continue;
    if (at < body) above += 1;
    else within += 1;
  }
  return { above, within };
}

function followAll(
  terms: readonly PlacedTerm[],
  postings: readonly number[],
  cursors: number[],
  place: number,
): boolean {
  for (const [index, { starts, places }] of terms.entries()) {
    const wanted = place + index + 1;
    const end = starts[(postings[index] ?? 0) + 1] ?? 0;
    let cursor = cursors[index] ?? 0;
    while (cursor < end && (places[cursor] ?? 0) < wanted) cursor += 1;
    cursors[index] = cursor;
    if (cursor === end || places[cursor] !== wanted) return false;
  }
  return true;
}
