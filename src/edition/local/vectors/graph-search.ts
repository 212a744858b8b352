import type { ScoredRow } from '../postings/best-rows.ts';
import { createBeam, type Beam } from './beam.ts';
import type { RoundedRows } from './rounded-rows.ts';

/**
 * The rows of a graph that are likely the nearest to the question that was asked of its rows, best first.
 * @param candidates as many rows are found, and kept while others are looked at
 */
export type GraphSearch = (candidates: number) => ScoredRow[];

/** The lowest layer of a graph, over rows. */
export interface Graph {
  /** Of row after row, `most` each: numbers of rows. Where a row has fewer, its own number stands for the others. */
  readonly links: Uint32Array;
  readonly most: number;
  /** The rows that a search begins with, some of a layer above. */
  readonly entries: Iterable<number>;
}

/**
 * Searches a graph over rounded rows: from row to linked row, always on from the best that is known, until none of the best
 * has links to a better one (algorithm 2 of Malkov and Yashunin 2018). In place of a descent through the layers above, the
 * search begins with the best rows of one of them, all compared.
 */
export function createGraphSearch(rows: RoundedRows, { links, most, entries }: Graph): GraphSearch {
  const { gathered } = rows;
  const isMet = new Uint8Array(rows.count);
  let count = 0;

  function meet(row: number): void {
    if (isMet[row] === 1) return;
    isMet[row] = 1;
    gathered[count] = row;
    count += 1;
  }

  function offerGathered(beam: Beam): void {
    rows.compareGathered(count);
    for (let at = 0; at < count; at += 1) {
      const row = gathered[at] ?? 0;
      beam.offer(row, rows.score(row, at));
    }
    count = 0;
  }

  return (candidates) => {
    const beam = createBeam(candidates);
    isMet.fill(0);
    for (const row of entries) meet(row);
    offerGathered(beam);
    for (let row = beam.follow(); row !== null; row = beam.follow()) {
      for (let at = row * most; at < (row + 1) * most; at += 1) meet(links[at] ?? 0);
      offerGathered(beam);
    }
    return beam.found();
  };
}
