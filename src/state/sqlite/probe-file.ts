import type { Database } from 'better-sqlite3';

/**
 * Writes to the file what stands there already: the number of its version, which takes a page of the disk as any other
 * row does.
 * @throws SqliteError when the file cannot be written
 */
export function probeFile(database: Database): void {
  database
    .transaction(() => {
      const version = Number(database.pragma('user_version', { simple: true }));
      database.pragma(`user_version = ${version}`);
    })
    .immediate();
}
