import { join } from 'node:path';

/** Articles and passages. */
export const COVERAGE_FILE = 'coverage.sqlite';
/** The terms of articles and passages. */
export const POSTINGS_FILE = 'postings.bin';
/** The vectors of passages, rounded, and their graph. */
export const VECTORS_FILE = 'vectors.hnsw';
/** Written last: a folder without it is no edition. */
export const MANIFEST_FILE = 'manifest.json';
/** The files whose size and checksum the manifest holds. */
export const DATA_FILES = [COVERAGE_FILE, POSTINGS_FILE, VECTORS_FILE] as const;
/** The relative link to the edition in force. */
export const CURRENT_LINK = 'current';
/** Folders with this prefix are editions under construction. */
export const BUILDING_PREFIX = '.building-';
/** Links with this prefix are about to become the `current` link. */
export const NEXT_LINK_PREFIX = '.current-';

/** The folder that holds all editions of a data folder. */
export function editionsFolder(dataDir: string): string {
  return join(dataDir, 'editions');
}
