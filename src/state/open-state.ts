import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { State } from './state.ts';

/** Where the state is, as configured. */
export type StateSettings = Pick<
  Config,
  | 'dataDir'
  | 'databaseUrl'
  | 'databaseSchema'
  | 'databasePoolSize'
  | 'databaseTimeoutSeconds'
  | 'databasePrepared'
>;

/**
 * Opens the state in its home, and makes it where there is none: in the database that is named, else in a file of the
 * data folder, which must be there. Several processes may have it open. A home is loaded when it is used.
 * @throws EditionError when a newer version of Dateline has written the file; DatabaseError when the database cannot
 * be reached, may not be changed, or is of a newer version
 */
export async function openState({
  dataDir,
  databaseUrl,
  ...settings
}: StateSettings): Promise<State> {
  if (databaseUrl !== undefined) {
    const { openPostgresState } = await import('./postgres/open-state.ts');
    return openPostgresState({ ...settings, databaseUrl });
  }
  const { openSqliteState } = await import('./sqlite/open-state.ts');
  const { STATE_FILE } = await import('./sqlite/state-file.ts');
  return openSqliteState(join(dataDir, STATE_FILE));
}
