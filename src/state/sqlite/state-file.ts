import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrations.ts';

/** The name of the file in the data folder. */
export const STATE_FILE = 'state.sqlite';

/** So long a process waits for another one that is writing. */
const BUSY_TIMEOUT_MS = 5000;
const RETRY_MS = 10;

/**
 * Opens the database of what must survive a restart, and makes it where there is none. Several processes may have it
 * open.
 * @throws EditionError when a newer version of Dateline has written it
 */
export function openStateFile(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    useWal(database);
    // What is forgotten is overwritten in the file, not merely left out.
    database.pragma('secure_delete = ON');
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite does not wait by itself where two processes do this to a new file at once: one of them is told it is busy. */
function useWal(database: Database.Database): void {
  const giveUpAt = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
