import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DatelineError } from '../errors.ts';

/**
 * Brings a database into its one file, without the log beside it, which only goes where nobody has it open.
 * @throws DatelineError when somebody has; a damaged file is let pass, as it is about to be replaced
 */
export function closeDatabase(path: string): void {
  if (!existsSync(path)) return;
  const database = new Database(path);
  try {
    database.pragma('journal_mode = DELETE');
  } catch (cause) {
    if (!isBusy(cause)) return;
    throw new DatelineError(
      `${path} is in use: stop the bot, and what else works with its data, then restore again. Nothing was changed.`,
      { cause },
    );
  } finally {
    database.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
