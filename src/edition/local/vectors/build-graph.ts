import hnswlib from 'hnswlib-node';
import type { HierarchicalNSW } from 'hnswlib-node';
import { matchTexts, type KnownVectors } from './known-vectors.ts';

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
  /** By label, from 1: the label in the edition before whose point is taken over; 0 where none is. */
  readonly before: Uint32Array;
}

/**
 * The graph of an edition before, without what is gone, or a new one where too much of it would be out of use.
 * @param keys of all texts
 * @param kept as `LabelledTexts` has it
 */
export async function openGraph(
  keys: Buffer,
  kept: Uint32Array,
  known: KnownVectors | null,
  dimensions: number,
): Promise<OpenGraph> {
  const count = kept.length;
  if (known === null || dimensions < 1) return newGraph(count);
  const { before, unused } = matchTexts(keys, kept, known);
  const missing = labels(count).filter((label) => before[label - 1] === 0);
  const total = known.count + missing.length;
  if (total - count > MAX_UNUSED * total) return newGraph(count);
  const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
  await graph.readIndex(known.graph);
  graph.resizeIndex(total);
  for (const point of unused) graph.markDelete(point);
  const points = before.map((label) => (label === 0 ? 0 : (known.points[label - 1] ?? 0)));
  return { graph, points, missing, before };
}

function newGraph(count: number): OpenGraph {
  const [points, before] = [new Uint32Array(count), new Uint32Array(count)];
  return { graph: null, points, missing: labels(count), before };
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
