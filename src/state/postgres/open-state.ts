import { openDatabase, type OpenDatabaseOptions } from '../../postgres/database.ts';
import { migrate } from '../../postgres/migrate.ts';
import type { State } from '../state.ts';
import { answersTable } from './answers.ts';
import { askedTable } from './asked.ts';
import { feedbackTable } from './feedback.ts';
import { gapsTable } from './gaps.ts';
import { forgetPerson, tracesOf } from './people.ts';
import { purgeOlder } from './purge.ts';
import { quotasTable } from './quotas.ts';
import { settingsTable } from './settings.ts';
import { messagesTable, threadsTable } from './shown-answers.ts';
import { STATE_TABLES } from './tables.ts';
import { watchesTable } from './watches.ts';

/**
 * Opens the state in a Postgres database, and makes its tables where there are none. Several processes may have it
 * open.
 * @throws DatabaseError when it cannot be reached, may not be changed, or a newer version of Dateline has written it
 */
export async function openPostgresState(
  options: OpenDatabaseOptions,
  now: () => Date = () => new Date(),
): Promise<State> {
  const database = openDatabase(options);
  try {
    await migrate(database, STATE_TABLES);
  } catch (error) {
    await database.close();
    throw error;
  }
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
    traces: (userId) => tracesOf(database, userId),
    forget: (userId) => forgetPerson(database, userId),
    purge: (before) => purgeOlder(database, before, now()),
    // A server that only reads refuses this statement, whether it changes rows or not.
    async probe() {
      await database.change('update dateline.settings set settings = settings where false');
    },
    close: () => database.close(),
  };
}
