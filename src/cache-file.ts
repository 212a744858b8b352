import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskFailure, diskTrouble } from './disk-errors.ts';
import { DatelineError } from './errors.ts';

/** A database of values that can all be computed again. */
export interface CacheFile {
  readonly database: Database.Database;
  /**
   * Does something with the database.
   * @throws DatelineError that names the file and says what to do: for trouble of the disk to try again, for any other
   *   error in it that it may be deleted
   */
  readonly explained: <T>(task: () => T) => T;
}

/**
 * Opens a cache; the file is created when missing, with its folders. Several processes may have it open.
 * @param name what is cached, as in `embedding cache`
 * @param table the statement that creates its table unless it exists
 * @param crash what a power cut may take of it: `loses last` values, which are computed again, or `loses nothing`,
 *   at the price of waiting for the disk with every change. The file is whole after either; ending the process takes nothing
 * @throws DatelineError when the file cannot be used
 */
export function openCacheFile(
  file: string,
  name: string,
  table: string,
  crash: 'loses last' | 'loses nothing',
): CacheFile {
  const explained = <T>(task: () => T) => explain(file, name, task);
  return { database: explained(() => openDatabase(file, table, crash)), explained };
}

function openDatabase(
  file: string,
  table: string,
  crash: 'loses last' | 'loses nothing',
): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${crash === 'loses nothing' ? 'FULL' : 'NORMAL'}`);
    database.exec(table);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function explain<T>(file: string, name: string, task: () => T): T {
  try {
    return task();
  } catch (cause) {
    if (diskTrouble(cause) !== null) throw diskFailure(cause, file);
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice =
      'it holds nothing that cannot be computed again: delete it and run the same again';
    throw new DatelineError(`Cannot use the ${name} ${file}: ${reason}; ${advice}`, { cause });
  }
}
