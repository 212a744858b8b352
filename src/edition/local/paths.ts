import { join } from 'node:path';
import type { VectorPaths } from './vectors/vector-paths.ts';

/** Articles and passages. */
export const COVERAGE_FILE = 'coverage.sqlite';
/** The terms of articles and passages. */
export const POSTINGS_FILE = 'postings.bin';
/** The vectors and their graph, as hnswlib keeps them: what the next edition is made of. */
export const VECTORS_FILE = 'vectors.hnsw';
/** The same vectors, rounded, and the links of the graph: what is searched. */
export const ROUNDED_FILE = 'vectors.rounded';
/** Written last: a folder without it is no edition. */
export const MANIFEST_FILE = 'manifest.json';
/** The files whose size and checksum the manifest holds. */
export const DATA_FILES = [COVERAGE_FILE, POSTINGS_FILE, VECTORS_FILE, ROUNDED_FILE] as const;
/** Those of them that answers are made from. */
export const SEARCHED_FILES = [COVERAGE_FILE, POSTINGS_FILE, ROUNDED_FILE] as const;
/** The relative link to the edition in force. */
export const CURRENT_LINK = 'current';
/** Folders with this prefix are editions under construction. */
export const BUILDING_PREFIX = '.building-';
/** Links with this prefix are about to become the `current` link. */
export const NEXT_LINK_PREFIX = '.current-';

/** The files of the vectors of an edition. */
export function vectorPaths(folder: string): VectorPaths {
  return { graph: join(folder, VECTORS_FILE), rounded: join(folder, ROUNDED_FILE) };
}

/** The folder that holds all editions of a data folder. */
export function editionsFolder(dataDir: string): string {
  return join(dataDir, 'editions');
}
