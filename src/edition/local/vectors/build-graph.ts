import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import hnswlib from 'hnswlib-node';
import { failedWith } from '../file-errors.ts';
import { notWritten } from '../mend.ts';
import type { Pace } from '../pace.ts';
import type { Graph } from './graph-search.ts';
import { readHnswGraph } from './hnsw-file.ts';

/** hnswlib's own defaults: links that a vector is given, and candidates that they are chosen from. */
export const LINKS = 16;
export const EF_CONSTRUCTION = 200;
/** Fixed, so that the same vectors make the same graph. */
const SEED = 100;

/** Makes a graph of vectors, each the row of its place in the order in which they are added, from 0. */
export interface GraphBuilder {
  /** @param vector not of length 0 */
  add(vector: Float32Array): void;
  /** @throws DatelineError when the graph could not be written to the disk */
  finish(pace: Pace): Promise<Graph>;
}

/**
 * Has hnswlib make the graph, which gives it away in a file alone.
 * @param count of vectors there will be
 * @param path where that file is for a while
 */
export function createGraphBuilder(path: string, dimensions: number, count: number): GraphBuilder {
  const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
  graph.initIndex(count, LINKS, EF_CONSTRUCTION, SEED);
  return {
    add(vector) {
      graph.addPoint(Array.from(vector), graph.getCurrentCount());
    },
    async finish(pace) {
      await graph.writeIndex(path);
      const written = await readBack(path, count, pace);
      await rm(path);
      return written;
    },
  };
}

/** hnswlib reports neither a full disk nor a file that it could not make. */
async function readBack(path: string, count: number, pace: Pace): Promise<Graph> {
  try {
    return await readHnswGraph(path, count, pace);
  } catch (error) {
    if (error instanceof RangeError || failedWith(error, 'ENOENT'))
      throw notWritten(dirname(path), error);
    throw error;
  }
}
