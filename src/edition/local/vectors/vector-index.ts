import { checkVector } from '../../check-vector.ts';
import type { ScoredPassage } from '../../edition.ts';
import { best } from '../../ranking.ts';
import { includesLabel, joined, type Scope } from '../../scope.ts';
import type { ScoredRow } from '../postings/best-rows.ts';
import type { Arena } from '../arena.ts';
import { openSections } from '../postings/section-file.ts';
import { createGraphSearch, type GraphSearch } from './graph-search.ts';
import { loadRoundedRows, type RoundedRows } from './rounded-rows.ts';
import { KEY_BYTES } from './text-keys.ts';
import { readShape } from './vector-file.ts';
import { scan } from './vector-scan.ts';

/** One candidate kept during a search of the graph takes as long as comparing so many rows one by one. */
export const ROWS_A_CANDIDATE = 50;

/**
 * Under a filter, among so many times as many of the nearest as its share of all passages would need, there have to be as
 * many within it as are wanted: where there are not, it may keep out just what is near.
 */
const MARGIN = 1.5;

/**
 * Candidates kept during a search of the graph, and at least so many times as many as are wanted. Among 100,000 vectors of
 * 512 dimensions that gather around topics, recall@10 is .970 with 200, .981 with 256, .985 with 320, .989 with 400.
 */
const CANDIDATES = 320;
const CANDIDATES_OF_WANTED = 2;

interface VectorParts {
  readonly rows: RoundedRows;
  readonly searchGraph: GraphSearch;
  /** Of passages, whose rows stand before all others. */
  readonly count: number;
  readonly dimensions: number;
  readonly rowsACandidate: number;
}

/** The vectors of an edition. Scores are cosine similarities, −1 to 1, of vectors rounded to 8 bits: see `RoundedRows`. */
export class VectorIndex {
  readonly count: number;
  readonly dimensions: number;
  readonly #parts: VectorParts;

  constructor(parts: VectorParts) {
    this.#parts = parts;
    this.count = parts.count;
    this.dimensions = parts.dimensions;
  }

  /** The nearest passages of a scope, best first, equal ones by label. */
  search(vector: Float32Array, scope: Scope, limit: number): ScoredPassage[] {
    this.#ask(vector);
    const wanted = Math.min(limit, scope.passages);
    if (wanted < 1) return [];
    const near = this.#byGraph(scope, wanted) ?? this.#byScan(scope, wanted);
    return best(near.map(toPassage), wanted);
  }

  /** Similarities of single passages; labels that are not in the index are left out. */
  similarities(vector: Float32Array, labels: readonly number[]): Map<number, number> {
    const { rows } = this.#parts;
    this.#ask(vector);
    const known = [...new Set(labels)].filter(
      (label) => Number.isInteger(label) && label >= 1 && label <= this.count,
    );
    for (const [at, label] of known.entries()) rows.gathered[at] = label - 1;
    rows.compareGathered(known.length);
    return new Map(known.map((label, at) => [label, inRange(rows.score(label - 1, at))]));
  }

  #ask(vector: Float32Array): void {
    checkVector(vector, this.dimensions);
    this.#parts.rows.ask(vector);
  }

  #byScan({ ranges }: Scope, wanted: number): ScoredRow[] {
    return scan(this.#parts.rows, joined(ranges), wanted);
  }

  /** `null` where a scan is faster, or the graph finds too few within the scope. */
  #byGraph({ everything, ranges, passages }: Scope, wanted: number): ScoredRow[] | null {
    const { rowsACandidate, searchGraph } = this.#parts;
    const likely = everything ? wanted : Math.ceil((MARGIN * wanted * this.count) / passages);
    const candidates = Math.max(CANDIDATES, CANDIDATES_OF_WANTED * wanted, likely);
    if (passages <= rowsACandidate * candidates || likely > this.count) return null;
    const found = searchGraph(candidates)
      .filter(({ row }) => row < this.count)
      .slice(0, likely)
      .filter(({ row }) => everything || includesLabel(ranges, row + 1));
    return found.length < wanted ? null : found;
  }
}

/**
 * Loads the index of an edition from its file of vectors, which was checked to be what was published.
 * @param rowsACandidate see `ROWS_A_CANDIDATE`
 * @throws Error when it cannot be read
 */
export async function loadVectorIndex(
  path: string,
  arena: Arena,
  rowsACandidate = ROWS_A_CANDIDATE,
): Promise<VectorIndex> {
  const file = openSections(path, arena);
  try {
    const { dimensions, most } = await readShape(file);
    const rows = await loadRoundedRows(file, dimensions);
    const [links, entries] = [await file.numbers('links'), await file.numbers('entries')];
    const searchGraph = createGraphSearch(rows, { links, most, entries });
    const count = file.size('keys') / KEY_BYTES;
    return new VectorIndex({ rows, searchGraph, count, dimensions, rowsACandidate });
  } finally {
    file.close();
  }
}

function toPassage({ row, score }: ScoredRow): ScoredPassage {
  return { label: row + 1, score: inRange(score) };
}

/** Rounding must not take a score out of range. */
function inRange(score: number): number {
  return Math.max(-1, Math.min(1, score));
}
