import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { diskFailure } from '../../disk-errors.ts';
import { DatelineError } from '../../errors.ts';
import { makeFile } from './make-file.ts';
import { migrate, refuseNewer } from './migrations.ts';
import { seal, takeSealOff } from './seal.ts';

/** The name of the file in the data folder. */
export const STATE_FILE = 'state.sqlite';

/** So long a process waits for another one that is writing. */
const BUSY_TIMEOUT_MS = 5000;
const RETRY_MS = 10;

/** Of a SQLite file. */
const HEADER_BYTES = 100;

/**
 * Opens the database of what must survive a restart, and makes it where there is none. Several processes may have it
 * open. What was closed in good order is compared with its seal; what was not is looked through by SQLite.
 * @throws EditionError when a newer version of Dateline has written it; DatelineError that names what is wrong and what
 *   to do when it is damaged, or the disk does not let it be used
 */
export function openStateFile(path: string): Database.Database {
  try {
    makeFile(path);
    return openDatabase(path);
  } catch (error) {
    if (isDamage(error)) throw damaged(path, error.message, error);
    throw diskFailure(error, path);
  }
}

/** Closes it, sealed unless others have it open. Idempotent. */
export function closeStateFile(database: Database.Database): void {
  if (!database.open) return;
  seal(database);
  database.close();
}

function openDatabase(path: string): Database.Database {
  // SQLite would take it for a new one.
  if (statSync(path).size < HEADER_BYTES) throw damaged(path, 'it is cut off');
  const database = new Database(path);
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    refuseNewer(database, path);
    check(database, path);
    useWal(database);
    // Another process may have sealed it between the look and this.
    takeSealOff(database);
    // What was acknowledged is on the disk: what somebody asked to be forgotten does not come back after a power cut.
    database.pragma('synchronous = FULL');
    // What is forgotten is overwritten in the file, not merely left out.
    database.pragma('secure_delete = ON');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function check(database: Database.Database, path: string): void {
  const found = takeSealOff(database);
  if (found === 'intact') return;
  const why = 'it does not match the checksum that it was closed with';
  if (found === 'broken') throw damaged(path, why);
  const report = String(database.pragma('quick_check(1)', { simple: true }));
  if (report !== 'ok') throw damaged(path, report);
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

function isDamage(error: unknown): error is Error {
  return (
    error instanceof Database.SqliteError &&
    /^SQLITE_(CORRUPT|NOTADB|ERROR|CONSTRAINT)/.test(error.code)
  );
}

function damaged(path: string, why: string, cause?: unknown): DatelineError {
  return new DatelineError(
    `${path} is damaged: ${why}. It holds answers, feedback and settings. Put a backup of it in its place, or begin ` +
      `anew without them: move ${path} away, and ${path}-wal and ${path}-shm with it, then run the same again.`,
    { cause },
  );
}
