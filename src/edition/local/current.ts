import { readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diskFailure } from '../../disk-errors.ts';
import { EditionError } from '../../errors.ts';
import { flush } from './durable.ts';
import { failedWith } from './file-errors.ts';
import { CURRENT_LINK, NEXT_LINK_PREFIX } from './paths.ts';

/**
 * The id of the edition in force in a folder of editions; `null` when none was ever published.
 * @throws EditionError when something else stands in the link's place
 */
export async function readCurrent(folder: string): Promise<string | null> {
  try {
    return basename(await readlink(join(folder, CURRENT_LINK)));
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return null;
    if (!failedWith(error, 'EINVAL')) throw diskFailure(error, join(folder, CURRENT_LINK));
    const why = `${join(folder, CURRENT_LINK)} is not a link to an edition`;
    throw new EditionError(`${why}. Remove it and run \`npm run index\`.`, { cause: error });
  }
}

/** Puts an edition in force in one step: readers see the one before it or this one, never neither. */
export async function pointCurrentAt(folder: string, id: string): Promise<void> {
  const next = join(folder, `${NEXT_LINK_PREFIX}${id}`);
  await rm(next, { force: true });
  await symlink(id, next);
  await rename(next, join(folder, CURRENT_LINK));
  await flush(folder);
}
