import { EditionError } from '../errors.ts';

/** What mends an edition that cannot be used, wherever it is kept. */
export const REBUILD = 'Run `npm run index` to build a new one.';

/** There is nothing to open. */
export function missing(place: string): EditionError {
  return new EditionError(
    `There is no edition in ${place} yet. Run \`npm run index\` to build one.`,
  );
}
