import { openSections, type SectionFile } from '../postings/section-file.ts';
import { HnswFile } from './hnsw-file.ts';
import type { VectorPaths } from './vector-paths.ts';
import { keyAt } from './text-keys.ts';

/** Which point of a graph holds the vector of which text. */
export interface PointsOfTexts {
  /** By label, from 1: numbers of points, from 1. */
  readonly points: Uint32Array;
  /** By label, from 1: see `textKeys`. */
  readonly keys: Buffer;
}

/** The vectors of an edition that was published before. Closed after use. */
export interface KnownVectors extends PointsOfTexts {
  /** The file of its graph. */
  readonly graph: string;
  /** Points of the graph, those out of use among them. */
  readonly count: number;
  /** What `writeRounded` made of it. */
  readonly rounded: SectionFile;
  close(): void;
}

/** What the next edition can take over of one. @throws Error when it cannot be read */
export async function readKnownVectors({ graph, rounded }: VectorPaths): Promise<KnownVectors> {
  const count = countPoints(graph);
  const file = openSections(rounded);
  try {
    const keys = Buffer.from((await file.bytes('keys')).buffer);
    const points = await file.numbers('points');
    return {
      graph,
      count,
      points,
      keys,
      rounded: file,
      close: () => {
        file.close();
      },
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

function countPoints(graph: string): number {
  const file = new HnswFile(graph);
  file.close();
  return file.layout.count;
}

export interface MatchedTexts {
  /** By label, from 1: the label in the edition before of the same text; 0 where there is none. */
  readonly before: Uint32Array;
  /** Points whose texts are gone. */
  readonly unused: readonly number[];
}

/**
 * Finds texts again, each with a point of its own.
 * @param kept by label, from 1: the label in the edition before, of texts that are known to be the same; 0 of others
 */
export function matchTexts(keys: Buffer, kept: Uint32Array, known: PointsOfTexts): MatchedTexts {
  const taken = new Uint8Array(known.points.length + 1);
  for (const label of kept) taken[label] = 1;
  const free = new Map<string, number[]>();
  for (let label = 1; label < taken.length; label += 1) {
    if (taken[label] === 1) continue;
    const key = keyAt(known.keys, label - 1);
    const same = free.get(key);
    if (same) same.push(label);
    else free.set(key, [label]);
  }
  const before = kept.map((label, at) =>
    label > 0 ? label : (free.get(keyAt(keys, at))?.shift() ?? 0),
  );
  const unused = [...free.values()].flat().map((label) => known.points[label - 1] ?? 0);
  return { before, unused };
}
