import { join } from 'node:path';
import type { Manifest } from '../manifest.ts';
import type { Arena } from './arena.ts';
import { damaged, unreadable } from './mend.ts';
import { POSTINGS_FILE } from './paths.ts';
import { openSections, type SectionFile } from './postings/section-file.ts';

/**
 * Opens the terms of an edition.
 * @throws EditionError when they cannot be read, or are not of as many passages as the manifest says
 */
export function openPostings(folder: string, { counts }: Manifest, arena?: Arena): SectionFile {
  try {
    const file = openSections(join(folder, POSTINGS_FILE), arena);
    const passages = file.size('articleOf') / Uint32Array.BYTES_PER_ELEMENT;
    if (passages === counts.passages) return file;
    file.close();
    throw damaged(
      folder,
      `it holds the terms of ${passages} passages, its manifest says ${counts.passages}`,
    );
  } catch (error) {
    throw unreadable(folder, POSTINGS_FILE, error);
  }
}
