import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { diskFailure, diskTrouble } from './disk-errors.ts';
import { DatelineError } from './errors.ts';

export interface CacheTable {
  readonly name: string;
  /** All but `checksum`, and the key. */
  readonly columns: string;
  readonly key: string;
  /**
   * How rows stand in the file: `by key`, or one behind the other `as kept`, which makes large ones that are asked for in
   * the order they were kept in three times as fast to store and half again as fast to find.
   */
  readonly rows: 'by key' | 'as kept';
}

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

/** What is stored beside a value, to see that neither it nor what it is found by has changed on the disk. */
export function rowChecksum(parts: readonly (string | Buffer)[]): number {
  return parts.reduce((sum: number, part) => crc32(part, sum), 0);
}

/**
 * Opens a cache; the file is created when missing, with its folders. Several processes may have it open.
 * @param name what is cached, as in `embedding cache`
 * @param table its name and columns; one named `checksum`, the last, is added to tables of before, where it is null
 * @param crash what a power cut may take of it: `loses last` values, which are computed again, or `loses nothing`,
 *   at the price of waiting for the disk with every change. The file is whole after either; ending the process takes nothing
 * @throws DatelineError when the file cannot be used
 */
export function openCacheFile(
  file: string,
  name: string,
  table: CacheTable,
  crash: 'loses last' | 'loses nothing',
): CacheFile {
  const explained = <T>(task: () => T) => explain(file, name, task);
  return { database: explained(() => openDatabase(file, table, crash)), explained };
}

function openDatabase(
  file: string,
  table: CacheTable,
  crash: 'loses last' | 'loses nothing',
): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${crash === 'loses nothing' ? 'FULL' : 'NORMAL'}`);
    makeTable(database, table);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeTable(database: Database.Database, { name, columns, key, rows }: CacheTable): void {
  const isByKey = database
    .prepare('SELECT wr FROM pragma_table_list WHERE name = ?')
    .pluck()
    .get(name);
  // Rows of another version of the program would be forgotten with the next index. What takes their place is to stand in order.
  if (rows === 'as kept' && isByKey === 1) database.exec(`DROP TABLE ${name}; VACUUM`);
  database.exec(
    `CREATE TABLE IF NOT EXISTS ${name} (${columns}, checksum INTEGER, PRIMARY KEY (${key}))
      ${rows === 'by key' ? 'WITHOUT ROWID' : ''}`,
  );
  const has = database
    .prepare(`SELECT count(*) FROM pragma_table_info('${name}') WHERE name = 'checksum'`)
    .pluck()
    .get();
  if (has === 0) database.exec(`ALTER TABLE ${name} ADD COLUMN checksum INTEGER`);
}

function explain<T>(file: string, name: string, task: () => T): T {
  try {
    return task();
  } catch (cause) {
    if (diskTrouble(cause) !== null) throw diskFailure(cause, file);
    const reason = cause instanceof Error ? cause.message : String(cause);
    // A disk that failed to give a page back looks like damage, and passes.
    const advice =
      'run the same again; where it comes to the same, delete it: it holds nothing that cannot be computed again';
    throw new DatelineError(`Cannot use the ${name} ${file}: ${reason}; ${advice}`, { cause });
  }
}
