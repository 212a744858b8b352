import { EditionError } from '../../errors.ts';
import { REBUILD } from '../mend.ts';

/** The edition is sound, but not for this program or embedder. */
export function unfit(id: string, place: string, why: string): EditionError {
  return new EditionError(`The edition ${id} in ${place} cannot be used: ${why}. ${REBUILD}`);
}

/** The edition is of a newer version of Dateline. */
export function newer(id: string, place: string): EditionError {
  return new EditionError(
    `The edition ${id} in ${place} was built by a newer version of Dateline. Upgrade Dateline, or run \`npm run index -- --rollback\` to return to the edition before it.`,
  );
}

/** Rows are gone or too many. */
export function damaged(id: string, place: string, what: string): EditionError {
  return new EditionError(
    `The edition ${id} in ${place} is damaged: ${what}. Run \`npm run index -- --rollback\` to return to the one before it, or empty the schema and run \`npm run index\`.`,
  );
}
