import hnswlib from 'hnswlib-node';
import type { HierarchicalNSW } from 'hnswlib-node';
import { matchPoints, type KnownVectors } from './known-vectors.ts';

/** hnswlib's own defaults: links a vector has, and candidates kept while it is linked. */
const LINKS = 16;
const EF_CONSTRUCTION = 200;
/** Fixed, so that the same vectors make the same index. */
const SEED = 100;

/** Of the points of a graph at most so many are out of use: they cost memory, and searches go through them. */
const MAX_UNUSED = 0.1;

/** A graph to which the vectors of some texts have yet to be added. */
export interface OpenGraph {
  /** `null` while the length of the vectors is not known. */
  readonly graph: HierarchicalNSW | null;
  /** By label, from 1: the point of its vector, from 1; those of `missing` are to be filled. */
  readonly points: Uint32Array;
  /** Labels without a vector, ascending. */
  readonly missing: readonly number[];
}

/**
 * The graph of an edition before, without what is gone, or a new one where too much of it would be out of use.
 * @param keys of all texts
 */
export async function openGraph(
  keys: Buffer,
  count: number,
  known: KnownVectors | null,
  dimensions: number,
): Promise<OpenGraph> {
  const fresh = { graph: null, points: new Uint32Array(count), missing: labels(count) };
  if (known === null || dimensions < 1) return fresh;
  const { points, unused } = matchPoints(keys, known);
  const missing = labels(count).filter((label) => points[label - 1] === 0);
  const total = known.count + missing.length;
  if (total - count > MAX_UNUSED * total) return fresh;
  const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
  await graph.readIndex(known.graph);
  graph.resizeIndex(total);
  for (const point of unused) graph.markDelete(point);
  return { graph, points, missing };
}

/** An empty graph for so many vectors. */
export function createGraph(dimensions: number, size: number): HierarchicalNSW {
  const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
  graph.initIndex(size, LINKS, EF_CONSTRUCTION, SEED);
  return graph;
}

function labels(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
