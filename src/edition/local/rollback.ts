import { join } from 'node:path';
import { EditionError } from '../../errors.ts';
import { pointCurrentAt, readCurrent } from './current.ts';
import { editionIds } from './list-editions.ts';
import { acquireLock } from './lock.ts';
import { readManifest } from './manifest-file.ts';
import { checkEdition } from './open-edition.ts';
import { editionsFolder } from './paths.ts';

/**
 * Puts the edition in force that was in force before the current one or, where that is gone or damaged, the
 * newest sound one that is older. A running bot moves over at its next question.
 * @returns the id of the edition now in force
 * @throws EditionError when there is none to return to, or another process is publishing
 */
export async function rollback(dataDir: string, now = new Date()): Promise<string> {
  const folder = editionsFolder(dataDir);
  const current = await readCurrent(folder);
  if (current === null) throw nowhere('no edition was published yet');
  const lock = await acquireLock(folder, now);
  try {
    for (const id of await candidates(folder, current)) {
      if (!(await isSound(join(folder, id)))) continue;
      await pointCurrentAt(folder, id);
      return id;
    }
  } finally {
    await lock.release();
  }
  throw nowhere(`none before ${current} is kept that is sound and of this version of Dateline`);
}

/** What was rolled back from may lie between the current edition and the one before it: that one comes first. */
async function candidates(folder: string, current: string): Promise<readonly string[]> {
  const older = (await editionIds(folder)).filter((id) => id < current);
  const previous = await readManifest(join(folder, current)).then(
    (manifest) => manifest.previous ?? null,
    () => null,
  );
  return older.toSorted((a, b) => Number(b === previous) - Number(a === previous));
}

async function isSound(folder: string): Promise<boolean> {
  try {
    await checkEdition(folder);
    return true;
  } catch (error) {
    if (error instanceof EditionError) return false;
    throw error;
  }
}

function nowhere(why: string): EditionError {
  return new EditionError(`Cannot roll back: ${why}. Run \`npm run index\` to build a new one.`);
}
