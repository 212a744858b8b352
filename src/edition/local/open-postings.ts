import { join } from 'node:path';
import { EditionError } from '../../errors.ts';
import type { Manifest } from '../manifest.ts';
import { damaged } from './mend.ts';
import { POSTINGS_FILE } from './paths.ts';
import { openSections, type SectionFile } from './postings/section-file.ts';

/**
 * Opens the terms of an edition.
 * @throws EditionError when they cannot be read, or are not of as many passages as the manifest says
 */
export function openPostings(folder: string, { counts }: Manifest): SectionFile {
  try {
    const file = openSections(join(folder, POSTINGS_FILE));
    const passages = file.numbers('articleOf').length;
    if (passages === counts.passages) return file;
    file.close();
    throw damaged(
      folder,
      `it holds the terms of ${passages} passages, its manifest says ${counts.passages}`,
    );
  } catch (error) {
    if (error instanceof EditionError) throw error;
    throw damaged(folder, `${POSTINGS_FILE} cannot be read`, error);
  }
}
