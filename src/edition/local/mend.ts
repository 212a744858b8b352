import { join } from 'node:path';
import { diskFailure, diskTrouble } from '../../disk-errors.ts';
import { DatelineError, EditionError } from '../../errors.ts';
import { REBUILD } from '../mend.ts';

const REBUILD_OR_ROLL_BACK =
  'Run `npm run index` to build a new one, or `npm run index -- --rollback` to return to the one before it.';

/** The edition is sound, but not for this program or embedder. */
export function unfit(folder: string, why: string): EditionError {
  return new EditionError(`The edition in ${folder} cannot be used: ${why}. ${REBUILD}`);
}

/** The edition is of an older version of Dateline. */
export function older(folder: string): EditionError {
  return new EditionError(
    `The edition in ${folder} was built by an older version of Dateline. Run \`npm run index\` to build it again; vectors come from the cache.`,
  );
}

/** The edition is of a newer version of Dateline. */
export function newer(folder: string): EditionError {
  return new EditionError(
    `The edition in ${folder} was built by a newer version of Dateline, and is left as it is. Upgrade Dateline, or run \`npm run index -- --rollback\` to return to the last edition of this version, or \`npm run index\` to build one.`,
  );
}

/** The edition is not what was published. */
export function damaged(folder: string, what: string, cause?: unknown): EditionError {
  return new EditionError(`The edition in ${folder} is damaged: ${what}. ${REBUILD_OR_ROLL_BACK}`, {
    cause,
  });
}

/** A file of an edition cannot be read: because it is damaged, or because of trouble that may pass. */
export function unreadable(folder: string, name: string, cause: unknown): unknown {
  if (cause instanceof DatelineError) return cause;
  if (diskTrouble(cause) !== null) return diskFailure(cause, join(folder, name));
  return damaged(folder, `${name} cannot be read`, cause);
}

/** What was just written cannot be read back: hnswlib reports neither a full disk nor a file it could not make. */
export function notWritten(folder: string, cause: unknown): DatelineError {
  const why = 'the disk may be full or failing, or too many files open';
  return new DatelineError(
    `The new edition was not written whole to ${folder}: ${why}. Look at the disk, then run \`npm run index\` again.`,
    { cause },
  );
}
