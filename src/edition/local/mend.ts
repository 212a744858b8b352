import { EditionError } from '../../errors.ts';

const REBUILD = 'Run `npm run index` to build a new one.';
const REBUILD_OR_ROLL_BACK =
  'Run `npm run index` to build a new one, or `npm run index -- --rollback` to return to the one before it.';

/** There is nothing to open. */
export function missing(folder: string): EditionError {
  return new EditionError(`There is no edition in ${folder}. ${REBUILD}`);
}

/** The edition is sound, but not for this program or embedder. */
export function unfit(folder: string, why: string): EditionError {
  return new EditionError(`The edition in ${folder} cannot be used: ${why}. ${REBUILD}`);
}

/** The edition is not what was published. */
export function damaged(folder: string, what: string, cause?: unknown): EditionError {
  return new EditionError(`The edition in ${folder} is damaged: ${what}. ${REBUILD_OR_ROLL_BACK}`, {
    cause,
  });
}
