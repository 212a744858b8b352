import { readdir } from 'node:fs/promises';
import { readCurrent } from './current.ts';
import { isEditionId } from '../edition-id.ts';
import type { EditionListing } from '../home.ts';
import { failedWith } from './file-errors.ts';
import { editionsFolder } from './paths.ts';

/** The editions of a data folder, newest first; none when nothing was ever published. */
export async function listEditions(dataDir: string): Promise<readonly EditionListing[]> {
  const folder = editionsFolder(dataDir);
  const current = await readCurrent(folder);
  return (await editionIds(folder)).map((id) => ({ id, current: id === current }));
}

/** The ids of the editions in a folder of editions, newest first. */
export async function editionIds(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (failedWith(error, 'ENOENT')) return [];
    throw error;
  });
  return names.filter(isEditionId).sort().reverse();
}
