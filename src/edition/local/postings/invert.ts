import type { Pace } from '../pace.ts';
import type { NumberList } from './number-list.ts';
import type { Rows } from './rows.ts';

/** Where a term stands: `rows[i]`, `places[i]` for every `i` from `start` up to, not including, `end`. */
export interface Occurrences {
  readonly term: number;
  /** Ascending. */
  readonly rows: Uint32Array;
  /** Ascending within a row. Headline places come first; one place is left free before the body. */
  readonly places: Uint32Array;
  /** 1 where the place is in the headline. */
  readonly inHeadline: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Occurrences sorted at a time, of nine bytes each. */
const MAX_SORTED = 2 ** 24;

/**
 * The occurrences of every term, term after term: counted and put in their places, for as many terms at a time as fit.
 * The arrays are used again for the next terms.
 * @param counts occurrences of each term
 */
export async function* invert(
  rows: Rows,
  sequence: NumberList,
  counts: Uint32Array,
  pace: Pace,
): AsyncGenerator<Occurrences> {
  const ranges = termRanges(counts);
  const size = Math.max(0, ...ranges.map((range) => range.size));
  const sorted = {
    rows: new Uint32Array(size),
    places: new Uint32Array(size),
    inHeadline: new Uint8Array(size),
  };
  for (const { first, past } of ranges) {
    const free = startsOf(counts.subarray(first, past));
    for (let row = 0; row < rows.count; row += 1) {
      if (pace.isDue()) await pace.rest();
      const { headline, body } = rows.at(row);
      put(row, sequence.slice(...headline), 0, 1);
      put(row, sequence.slice(...body), headline[1] - headline[0] + 1, 0);
    }
    for (let term = first, start = 0; term < past; term += 1) {
      const end = start + (counts[term] ?? 0);
      yield { term, ...sorted, start, end };
      start = end;
    }

    function put(row: number, terms: Uint32Array, place: number, inHeadline: number): void {
      for (let index = 0; index < terms.length; index += 1) {
        const term = (terms[index] ?? 0) - first;
        if (term < 0 || term >= free.length) continue;
        const slot = free[term] ?? 0;
        free[term] = slot + 1;
        sorted.rows[slot] = row;
        sorted.places[slot] = place + index;
        sorted.inHeadline[slot] = inHeadline;
      }
    }
  }
}

interface TermRange {
  readonly first: number;
  readonly past: number;
  readonly size: number;
}

/** Neighbouring terms with at most `MAX_SORTED` occurrences together, or a single one with more. */
function termRanges(counts: Uint32Array): TermRange[] {
  const ranges: TermRange[] = [];
  let [first, size] = [0, 0];
  for (const [term, count] of counts.entries()) {
    if (term > first && size + count > MAX_SORTED) {
      ranges.push({ first, past: term, size });
      [first, size] = [term, 0];
    }
    size += count;
  }
  return [...ranges, { first, past: counts.length, size }];
}

/** Where the first occurrence of each goes when they stand one after another. */
function startsOf(counts: Uint32Array): Uint32Array {
  let total = 0;
  return counts.map((count) => {
    const start = total;
    total += count;
    return start;
  });
}
