import type { Database } from 'better-sqlite3';
import type { State } from '../state.ts';
import { answersTable } from './answers.ts';
import { askedTable } from './asked.ts';
import { feedbackTable } from './feedback.ts';
import { gapsTable } from './gaps.ts';
import { messagesTable } from './messages.ts';
import { forgetPerson, purgeOlder, tracesOf } from './people.ts';
import { attempt } from '../../attempt.ts';
import { quotasTable } from './quotas.ts';
import { settingsTable } from './settings.ts';
import { closeStateFile, openStateFile } from './state-file.ts';
import { probeFile } from './probe-file.ts';
import { threadsTable } from './threads.ts';
import { watchesTable } from './watches.ts';

/**
 * Opens the state in a SQLite file, and makes it where there is none. Several processes may have it open.
 * @param path of `state.sqlite`
 * @throws EditionError when a newer version of Dateline has written it; DatelineError when it is damaged
 */
export function openSqliteState(path: string, now: () => Date = () => new Date()): State {
  return sqliteState(openStateFile(path), now);
}

/** The state in an open database, which it takes over. */
export function sqliteState(database: Database, now: () => Date): State {
  return {
    answers: answersTable(database, now),
    asked: askedTable(database, now),
    messages: messagesTable(database),
    threads: threadsTable(database),
    feedback: feedbackTable(database, now),
    gaps: gapsTable(database, now),
    quotas: quotasTable(database, now),
    settings: settingsTable(database),
    watches: watchesTable(database, now),
    traces: (userId) => attempt(() => tracesOf(database, userId)),
    forget: (userId) => attempt(() => forgetPerson(database, userId)),
    purge: (before) => attempt(() => purgeOlder(database, before, now())),
    probe: () =>
      attempt(() => {
        probeFile(database);
      }),
    close: () =>
      attempt(() => {
        closeStateFile(database);
      }),
  };
}
