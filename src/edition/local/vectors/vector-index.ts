import hnswlib from 'hnswlib-node';
import type { HierarchicalNSW } from 'hnswlib-node';
import { checkVector } from '../../check-vector.ts';
import type { ScoredPassage } from '../../edition.ts';
import { HnswFile } from './hnsw-file.ts';
import { best } from '../../ranking.ts';
import { joined, runsOf, type LabelRange, type Scope } from '../../scope.ts';
import type { VectorPaths } from './vector-paths.ts';
import { loadVectorScan, type VectorScan } from './vector-scan.ts';

/**
 * One candidate kept during a search of the graph takes as long as comparing so many rows one by one: 256 take some
 * milliseconds on a loaded core, as 12,800 rows do.
 */
export const ROWS_A_CANDIDATE = 50;

/**
 * Under a filter so many times as many are asked of the graph as its share of all passages would have among them, and
 * those within it taken: hnswlib would ask a filter at every step.
 */
const MARGIN = 1.5;

/** So many times as many as are wanted are compared by their exact vectors, as those that the scan sees are rounded. */
const SCANNED_AGAIN = 2;

/**
 * Candidates that hnswlib keeps during a search. It begins with 10 after every load, where recall@10 is .47
 * on 5,000 random vectors of 64 dimensions; with 200 it is .997. Among 100,000 of 512 dimensions that gather around
 * topics it is .976 with 200, .988 with 250, .996 with 400.
 */
const EF_SEARCH = 256;

const NOTHING: readonly ScoredPassage[] = [];

interface VectorParts {
  readonly graph: HierarchicalNSW;
  readonly file: HnswFile;
  readonly scan: VectorScan;
  readonly rowsACandidate: number;
}

/** The vectors of an edition. Scores are cosine similarities of the stored 32-bit vectors, −1 to 1. */
export class VectorIndex {
  readonly count: number;
  readonly dimensions: number;
  readonly #graph: HierarchicalNSW;
  readonly #file: HnswFile;
  readonly #scan: VectorScan;
  readonly #rowsACandidate: number;
  /** By label, from 1. */
  readonly #points: Uint32Array;
  /** By point, from 0; 0 of those out of use. */
  readonly #labels: Uint32Array;

  /** `graph` was loaded from `file`, and `scan` made of it. */
  constructor({ graph, file, scan, rowsACandidate }: VectorParts) {
    this.#graph = graph;
    this.#file = file;
    this.#scan = scan;
    this.#rowsACandidate = rowsACandidate;
    this.count = scan.count;
    this.#points = scan.points;
    this.#labels = labelsOf(scan.points, file.layout.count);
    this.dimensions = file.layout.dimensions;
  }

  /** The nearest passages of a scope, best first, equal ones by label. */
  search(vector: Float32Array, scope: Scope, limit: number): ScoredPassage[] {
    const query = this.#unit(vector);
    const wanted = Math.min(limit, scope.passages);
    if (wanted < 1) return [];
    const near = this.#byGraph(query, scope, wanted);
    if (near.length === wanted) return best(near, wanted);
    return best(this.#exact(query, this.#byScan(query, scope, wanted)), wanted);
  }

  /** Similarities of single passages; labels that are not in the index are left out. */
  similarities(vector: Float32Array, labels: readonly number[]): Map<number, number> {
    const known = labels.filter(
      (label) => Number.isInteger(label) && label >= 1 && label <= this.count,
    );
    const scored = this.#exact(this.#unit(vector), known);
    return new Map(scored.map(({ label, score }) => [label, score]));
  }

  close(): void {
    this.#file.close();
  }

  #unit(vector: Float32Array): Float32Array {
    checkVector(vector, this.dimensions);
    let squares = 0;
    for (const value of vector) squares += value * value;
    const length = Math.sqrt(squares);
    return vector.map((value) => value / length);
  }

  #exact(query: Float32Array, labels: readonly number[]): ScoredPassage[] {
    const found: ScoredPassage[] = [];
    const points = labels.map((label) => this.#points[label - 1] ?? 0).sort((a, b) => a - b);
    for (const { first, last } of runsOf(points))
      this.#file.visit(first, last, (point, floats, begin) => {
        found.push({ label: this.#labels[point] ?? 0, score: cosine(query, floats, begin) });
      });
    return found;
  }

  #byScan(query: Float32Array, { ranges }: Scope, wanted: number): readonly number[] {
    return this.#scan.likeliest(query, joined(ranges), SCANNED_AGAIN * wanted);
  }

  /** Of an exact search it would be the nearest within the filter; none where a scan is faster. */
  #byGraph(query: Float32Array, { everything, ranges, passages }: Scope, wanted: number) {
    const asked = everything ? wanted : Math.ceil((MARGIN * wanted * this.count) / passages);
    const candidates = Math.max(EF_SEARCH, 2 * wanted, asked);
    if (passages <= this.#rowsACandidate * candidates || asked > this.count) return NOTHING;
    this.#graph.setEf(candidates);
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(query), asked);
    const found = neighbors.map((point, index) => ({
      label: this.#labels[point] ?? 0,
      score: inRange(1 - (distances[index] ?? 1)),
    }));
    const isWithin = everything ? null : membership(ranges, this.count);
    return found.filter(({ label }) => isWithin === null || isWithin[label] === 1).slice(0, wanted);
  }
}

/**
 * Loads the index of an edition, which was checked to be the files that were published.
 * @param rowsACandidate see `ROWS_A_CANDIDATE`
 * @throws Error when hnswlib cannot read it
 */
export async function loadVectorIndex(
  paths: VectorPaths,
  rowsACandidate = ROWS_A_CANDIDATE,
): Promise<VectorIndex> {
  const file = new HnswFile(paths.graph);
  try {
    const { dimensions } = file.layout;
    const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
    const [scan] = await Promise.all([
      loadVectorScan(paths.rounded, dimensions),
      graph.readIndex(paths.graph),
    ]);
    return new VectorIndex({ graph, file, scan, rowsACandidate });
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Both vectors have unit length. */
function cosine(query: Float32Array, floats: Float32Array, begin: number): number {
  let sum = 0;
  for (let index = 0; index < query.length; index += 1)
    sum += (query[index] ?? 0) * (floats[begin + index] ?? 0);
  return inRange(sum);
}

/** Rounding must not take a score out of range. */
function inRange(score: number): number {
  return Math.max(-1, Math.min(1, score));
}

/** @param count of points */
function labelsOf(points: Uint32Array, count: number): Uint32Array {
  const labels = new Uint32Array(count + 1);
  for (const [index, point] of points.entries()) labels[point] = index + 1;
  return labels;
}

function membership(ranges: readonly LabelRange[], count: number): Uint8Array {
  const allowed = new Uint8Array(count + 1);
  for (const { first, last } of ranges) allowed.fill(1, first, last + 1);
  return allowed;
}
