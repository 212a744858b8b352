import { openSections } from '../postings/section-file.ts';
import { HnswFile } from './hnsw-file.ts';
import type { VectorPaths } from './vector-paths.ts';
import { keyAt, KEY_BYTES } from './text-keys.ts';

/** Which point of a graph holds the vector of which text. */
export interface PointsOfTexts {
  /** By label, from 1: numbers of points, from 1. */
  readonly points: Uint32Array;
  /** By label, from 1: see `textKeys`. */
  readonly keys: Buffer;
}

/** The vectors of an edition that was published before. */
export interface KnownVectors extends PointsOfTexts {
  /** The file of its graph. */
  readonly graph: string;
  /** Points of the graph, those out of use among them. */
  readonly count: number;
}

/** What the next edition can take over of one. @throws Error when it cannot be read */
export async function readKnownVectors({ graph, rounded }: VectorPaths): Promise<KnownVectors> {
  const count = countPoints(graph);
  const file = openSections(rounded);
  try {
    const keys = Buffer.from((await file.bytes('keys')).buffer);
    return { graph, count, points: await file.numbers('points'), keys };
  } finally {
    file.close();
  }
}

function countPoints(graph: string): number {
  const file = new HnswFile(graph);
  file.close();
  return file.layout.count;
}

export interface MatchedPoints {
  /** By label, from 1; 0 where no vector is known. */
  readonly points: Uint32Array;
  /** Points whose texts are gone. */
  readonly unused: readonly number[];
}

/** Finds texts again, each with a point of its own. */
export function matchPoints(keys: Buffer, known: PointsOfTexts): MatchedPoints {
  const free = new Map<string, number[]>();
  for (const [index, point] of known.points.entries()) {
    const key = keyAt(known.keys, index);
    const same = free.get(key);
    if (same) same.push(point);
    else free.set(key, [point]);
  }
  const points = new Uint32Array(keys.length / KEY_BYTES);
  for (const index of points.keys()) points[index] = free.get(keyAt(keys, index))?.shift() ?? 0;
  return { points, unused: [...free.values()].flat() };
}
