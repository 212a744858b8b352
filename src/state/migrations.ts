import type { Database } from 'better-sqlite3';
import { EditionError } from '../errors.ts';

/** One step a version, in order; `user_version` counts those taken. Steps that were released never change. */
const MIGRATIONS = [
  `CREATE TABLE answers (
     id TEXT PRIMARY KEY,
     asker_id TEXT NOT NULL,
     parent_id TEXT,
     created_at TEXT NOT NULL,
     answer TEXT NOT NULL
   ) STRICT;
   CREATE TABLE messages (
     id TEXT PRIMARY KEY,
     answer_id TEXT NOT NULL REFERENCES answers (id)
   ) STRICT;`,
  `CREATE TABLE gaps (
     id INTEGER PRIMARY KEY,
     asked_at TEXT NOT NULL,
     question TEXT NOT NULL,
     searched TEXT NOT NULL,
     nearest TEXT NOT NULL,
     edition TEXT NOT NULL
   ) STRICT;`,
  `CREATE TABLE asked (
     id TEXT PRIMARY KEY,
     asker_id TEXT NOT NULL,
     parent_id TEXT,
     asked TEXT NOT NULL
   ) STRICT;`,
];

/**
 * Brings a state database up to date, each step whole or not at all.
 * @throws EditionError when a newer version of Dateline has written it
 */
export function migrate(database: Database, path: string): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length)
    throw new EditionError(
      `${path} was written by a newer version of Dateline: update Dateline, or move the file away`,
    );
  for (const [step, sql] of MIGRATIONS.entries()) {
    if (step < version) continue;
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${step + 1}`);
    })();
  }
}
