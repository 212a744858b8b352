import type { Pace } from '../pace.ts';
import type { NumberList } from './number-list.ts';
import type { Rows } from './rows.ts';

/**
 * Where a term stands: for every `i` from `start` up to, not including, `end`, row `sorted[2 * i]`, at the place
 * `sorted[2 * i + 1] >>> 1`, whose lowest bit is 1 where that is in the headline.
 */
export interface Occurrences {
  readonly term: number;
  /** Rows ascend, and places within a row. Headline places come first; one place is left free before the body. */
  readonly sorted: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Occurrences sorted at a time, of eight bytes each. */
const MAX_SORTED = 2 ** 23;
const NUMBERS = 2;

/** Sorts occurrences by their terms, again and again in the same memory: new memory takes as long as sorting in it. */
export interface Inverter {
  /**
   * The occurrences of every term, term after term: counted and put in their places, for as many terms at a time as fit.
   * @param counts occurrences of each term
   */
  invert(
    rows: Rows,
    sequence: NumberList,
    counts: Uint32Array,
    pace: Pace,
  ): AsyncGenerator<Occurrences>;
}

export function createInverter(): Inverter {
  let room = new Uint32Array(0);
  return {
    async *invert(rows, sequence, counts, pace) {
      const ranges = termRanges(counts);
      const size = NUMBERS * Math.max(0, ...ranges.map((range) => range.size));
      if (room.length < size) room = new Uint32Array(size);
      const sorted = room;
      for (const { first, past } of ranges) {
        await sort(rows, sequence, { first, counts: counts.subarray(first, past), sorted }, pace);
        for (let term = first, start = 0; term < past; term += 1) {
          const end = start + (counts[term] ?? 0);
          yield { term, sorted, start, end };
          start = end;
        }
      }
    },
  };
}

/** Terms from `first` on, and room for where they stand. */
interface SortedTerms {
  readonly first: number;
  readonly counts: Uint32Array;
  readonly sorted: Uint32Array;
}

async function sort(
  rows: Rows,
  sequence: NumberList,
  { first, counts, sorted }: SortedTerms,
  pace: Pace,
): Promise<void> {
  const free = startsOf(counts);
  for (let row = 0; row < rows.count; row += 1) {
    if (pace.isDue(row)) await pace.rest();
    const { headline, body } = rows.at(row);
    put(row, sequence.slice(...headline), 0, 1);
    put(row, sequence.slice(...body), headline[1] - headline[0] + 1, 0);
  }

  function put(row: number, terms: Uint32Array, place: number, inHeadline: number): void {
    for (let index = 0; index < terms.length; index += 1) {
      const term = (terms[index] ?? 0) - first;
      if (term < 0 || term >= free.length) continue;
      const slot = free[term] ?? 0;
      free[term] = slot + 1;
      sorted[NUMBERS * slot] = row;
      sorted[NUMBERS * slot + 1] = 2 * (place + index) + inHeadline;
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
