import type { Arena } from '../arena.ts';
import type { PostingList } from './posting-list.ts';

/** Where a list stands in the memory of all. */
interface Place {
  readonly start: number;
  readonly length: number;
  /** The call that asked for it last. */
  call: number;
}

/** Postings that a list has room for at least: words that stand nowhere are asked for as well. */
const LEAST_ROOM = 64;

const BYTES_PER_POSTING = Uint32Array.BYTES_PER_ELEMENT + Float32Array.BYTES_PER_ELEMENT;

/**
 * Gives the lists that were asked for last again: a question looks for its terms in several searches, and common words
 * come in many questions. All lists stand in one piece of memory, in a ring: memory for each would be counted by the
 * collector of garbage, which then went through the whole heap every seventy questions for nothing else.
 * @param maxPostings kept; they take `BYTES_PER_POSTING` each, and a list as many as `LEAST_ROOM` of them, also one of no rows
 * @returns the lists of distinct terms, which may be overwritten by the next call
 */
export function rememberLists(
  read: (term: string) => PostingList,
  maxPostings: number,
  arena: Arena,
): (terms: readonly string[]) => PostingList[] {
  const { buffer } = arena.bytes(maxPostings * BYTES_PER_POSTING);
  const rows = new Uint32Array(buffer, 0, maxPostings);
  const frequencies = new Float32Array(buffer, rows.byteLength, maxPostings);
  /** From the list that is overwritten next to the one that was written last. */
  const places = new Map<string, Place>();
  /** Where the next list is written. */
  let head = 0;
  let call = 0;
  return (terms) => {
    call += 1;
    return terms.map(list);
  };

  function list(term: string): PostingList {
    const place = places.get(term);
    if (place === undefined) return keep(term, read(term));
    place.call = call;
    const kept = at(place);
    return isOld(place) ? keep(term, kept) : kept;
  }

  function at({ start, length }: Place): PostingList {
    const end = start + length;
    return { rows: rows.subarray(start, end), frequencies: frequencies.subarray(start, end) };
  }

  /** Whether less than half of the memory is written before it is its turn. */
  function isOld({ start }: Place): boolean {
    return (start - head + maxPostings) % maxPostings < maxPostings / 2;
  }

  /** The list as it is remembered; the list itself where there is no room. */
  function keep(term: string, list: PostingList): PostingList {
    const { length } = list.rows;
    const start = makeRoom(Math.max(length, LEAST_ROOM));
    if (start === null) return list;
    rows.set(list.rows, start);
    frequencies.set(list.frequencies, start);
    const place = { start, length, call };
    places.delete(term);
    places.set(term, place);
    return at(place);
  }

  /** Where a list is written, those there forgotten; `null` where it does not fit, or one of this call is in its way. */
  function makeRoom(size: number): number | null {
    if (size > maxPostings) return null;
    const start = head + size <= maxPostings ? head : 0;
    const isInWay = (place: Place) =>
      start === head
        ? place.start >= start && place.start < start + size
        : place.start >= head || place.start < size;
    for (const [term, place] of places) {
      if (!isInWay(place)) break;
      if (place.call === call) return null;
      places.delete(term);
    }
    head = start + size;
    return start;
  }
}
