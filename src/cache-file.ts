import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatelineError } from './errors.ts';

/** A database of values that can all be computed again. */
export interface CacheFile {
  readonly database: Database.Database;
  /**
   * Does something with the database.
   * @throws DatelineError that names the file and says that it may be deleted, for any error in it
   */
  readonly explained: <T>(task: () => T) => T;
}

/**
 * Opens a cache; the file is created when missing, with its folders. Several processes may have it open.
 * @param name what is cached, as in `embedding cache`
 * @param table the statement that creates its table unless it exists
 * @throws DatelineError when the file cannot be used
 */
export function openCacheFile(file: string, name: string, table: string): CacheFile {
  const explained = <T>(task: () => T) => explain(file, name, task);
  return { database: explained(() => openDatabase(file, table)), explained };
}

function openDatabase(file: string, table: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    // A crash may lose the last values, never damage the file; they are computed again.
    database.pragma('synchronous = NORMAL');
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
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice =
      'it holds nothing that cannot be computed again: delete it and run the same again';
    throw new DatelineError(`Cannot use the ${name} ${file}: ${reason}; ${advice}`, { cause });
  }
}
