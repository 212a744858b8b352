import type { Database } from 'better-sqlite3';
import { COUNTED_MS } from '../rows/quotas.ts';
import { toTraces } from '../rows/traces.ts';
import type { Traces } from '../state.ts';
import { removeAnswers } from './remove-answers.ts';

const COUNT = `SELECT
  (SELECT COUNT(*) FROM answers WHERE asker_id = @userId) AS answers,
  (SELECT COUNT(*) FROM asked WHERE asker_id = @userId) AS asked,
  (SELECT COUNT(*) FROM feedback WHERE user_id = @userId) AS feedback,
  (SELECT COUNT(*) FROM quotas WHERE user_id = @userId) AS quotas,
  (SELECT COUNT(*) FROM gaps JOIN answers ON answers.id = gaps.answer_id
   WHERE asker_id = @userId) AS gaps`;

/** What the state database holds of a person. */
export function tracesOf(database: Database, userId: string): Traces {
  return toTraces(database.prepare(COUNT).get({ userId }));
}

/** Removes it all. Questions stay counted for a server and in all, but no longer name the person. */
export function forgetPerson(database: Database, userId: string): Traces {
  const forget = database.transaction(() => {
    const traces = tracesOf(database, userId);
    removeAnswers(database, 'asker_id = ?', userId);
    database.prepare('DELETE FROM asked WHERE asker_id = ?').run(userId);
    database.prepare('DELETE FROM feedback WHERE user_id = ?').run(userId);
    database.prepare('UPDATE quotas SET user_id = NULL WHERE user_id = ?').run(userId);
    return traces;
  });
  // One that reads before it writes would fail, not wait, where another process writes in between.
  return forget.immediate();
}

/** Removes what is older than a moment, whosever it is; returns how many answers. */
export function purgeOlder(database: Database, before: Date, now: Date): number {
  const at = before.toISOString();
  return database.transaction(() => {
    database.prepare('DELETE FROM quotas WHERE at <= ?').run(now.getTime() - COUNTED_MS);
    database.prepare('DELETE FROM asked WHERE created_at < ?').run(at);
    database.prepare('DELETE FROM feedback WHERE given_at < ?').run(at);
    database.prepare('DELETE FROM gaps WHERE asked_at < ?').run(at);
    return removeAnswers(database, 'created_at < ?', at);
  })();
}
