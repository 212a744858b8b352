import type { ScoredRow } from '../postings/best-rows.ts';
import { EF_CONSTRUCTION, LINKS } from './build-graph.ts';
import { createGraphSearch, type Graph } from './graph-search.ts';
import type { RoundedRows } from './rounded-rows.ts';

/** Searches begin with one in so many rows: as many as hnswlib has on the layer that the first are taken from. */
const ROWS_AN_ENTRY = 256;

/** A graph that rows are added to, with room for their links. */
export interface GrowingGraph extends Graph {
  readonly entries: number[];
}

/**
 * Links new rows into the lowest layer of a graph as hnswlib does (algorithms 1 and 4 of Malkov and Yashunin 2018), over
 * rounded rows: what is searched is what links are chosen by. Adding a vector to a graph of 100,000 so costs milliseconds,
 * and no file of exact vectors need be kept.
 * @param isUsed whether a row is still that of a passage: others get no new links
 * @returns links a row that was put into `rows` behind those that are linked
 */
export function growGraph(
  rows: RoundedRows,
  graph: GrowingGraph,
  isUsed: (row: number) => boolean,
): (row: number) => void {
  const { links, most, entries } = graph;
  const search = createGraphSearch(rows, graph);

  function linksOf(row: number): number[] {
    const own = links.subarray(row * most, (row + 1) * most);
    const end = own.indexOf(row);
    return [...(end < 0 ? own : own.subarray(0, end))];
  }

  function setLinks(row: number, linked: readonly number[]): void {
    links.fill(row, row * most, (row + 1) * most);
    links.set(linked, row * most);
  }

  /** Rows with how near each is to the row that was asked for, as they were given. */
  function scored(candidates: readonly number[]): ScoredRow[] {
    rows.gathered.set(candidates);
    rows.compareGathered(candidates.length);
    return candidates.map((row, at) => ({ row, score: rows.score(row, at) }));
  }

  /**
   * Of candidates, best first, those to which no better one is nearer than what they are linked to: links in all directions
   * rather than to the nearest alone.
   */
  function spread(candidates: readonly ScoredRow[], limit: number): number[] {
    if (candidates.length <= limit) return candidates.map(({ row }) => row);
    const chosen: number[] = [];
    let rest = candidates;
    for (let [best] = rest; best && chosen.length < limit; [best] = rest) {
      chosen.push(best.row);
      rows.askRow(best.row);
      const others = rest.slice(1);
      const near = scored(others.map(({ row }) => row));
      rest = others.filter(({ score }, at) => (near[at]?.score ?? 0) <= score);
    }
    return chosen;
  }

  function linkTo(row: number, other: number): void {
    const linked = [...linksOf(row), other];
    if (linked.length <= most) {
      setLinks(row, linked);
      return;
    }
    rows.askRow(row);
    const near = scored(linked).sort((one, two) => two.score - one.score);
    setLinks(row, spread(near, most));
  }

  return (row) => {
    rows.askRow(row);
    const near = search(EF_CONSTRUCTION).filter(({ row: found }) => isUsed(found));
    const chosen = spread(near, LINKS);
    setLinks(row, chosen);
    for (const other of chosen) linkTo(other, row);
    if (entries.length * ROWS_AN_ENTRY <= row) entries.push(row);
  };
}
