import type { Database } from 'better-sqlite3';
import { EditionError } from '../../errors.ts';

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
  `ALTER TABLE answers ADD COLUMN guild_id TEXT;
   CREATE INDEX answers_by_asker ON answers (asker_id);
   CREATE INDEX answers_by_time ON answers (created_at);
   CREATE INDEX messages_by_answer ON messages (answer_id);
   ALTER TABLE asked ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
   UPDATE asked SET created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now');
   ALTER TABLE gaps ADD COLUMN guild_id TEXT;
   ALTER TABLE gaps ADD COLUMN answer_id TEXT REFERENCES answers (id) ON DELETE CASCADE;
   CREATE INDEX gaps_by_answer ON gaps (answer_id);
   CREATE TABLE threads (
     id TEXT PRIMARY KEY,
     answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX threads_by_answer ON threads (answer_id);
   CREATE TABLE feedback (
     answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
     user_id TEXT NOT NULL,
     is_helpful INTEGER NOT NULL,
     reason TEXT,
     given_at TEXT NOT NULL,
     PRIMARY KEY (answer_id, user_id)
   ) STRICT;
   CREATE INDEX feedback_by_user ON feedback (user_id);
   CREATE TABLE quotas (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     user_id TEXT,
     guild_id TEXT,
     at INTEGER NOT NULL,
     renewed_at INTEGER
   ) STRICT;
   CREATE INDEX quotas_by_user ON quotas (user_id, at);
   CREATE INDEX quotas_by_guild ON quotas (guild_id, at);
   CREATE INDEX quotas_by_time ON quotas (at);
   CREATE TABLE settings (
     guild_id TEXT PRIMARY KEY,
     settings TEXT NOT NULL
   ) STRICT;
   CREATE TABLE watches (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     guild_id TEXT NOT NULL,
     channel_id TEXT NOT NULL,
     topic TEXT NOT NULL,
     daily_cap INTEGER NOT NULL,
     UNIQUE (channel_id, topic)
   ) STRICT;
   CREATE TABLE watch_posts (
     watch_id INTEGER NOT NULL REFERENCES watches (id) ON DELETE CASCADE,
     article_id TEXT NOT NULL,
     posted_at TEXT NOT NULL,
     PRIMARY KEY (watch_id, article_id)
   ) STRICT, WITHOUT ROWID;`,
  `ALTER TABLE watches ADD COLUMN off_because TEXT;
   CREATE TABLE seen_articles (article_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
];

/**
 * To be asked before anything is written.
 * @throws EditionError when a newer version of Dateline has written it
 */
export function refuseNewer(database: Database, path: string): void {
  if (versionOf(database) > MIGRATIONS.length)
    throw new EditionError(
      `${path} was written by a newer version of Dateline: update Dateline, or move the file away`,
    );
}

/** Brings a state database up to date, whole or not at all. */
export function migrate(database: Database): void {
  if (versionOf(database) < MIGRATIONS.length) database.transaction(takeSteps).immediate(database);
}

/** Another process may have taken some while this one waited for its turn. */
function takeSteps(database: Database): void {
  const version = versionOf(database);
  for (const [step, sql] of MIGRATIONS.entries()) if (step >= version) database.exec(sql);
  database.pragma(`user_version = ${Math.max(version, MIGRATIONS.length)}`);
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
