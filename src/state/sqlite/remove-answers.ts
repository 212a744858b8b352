import type { Database } from 'better-sqlite3';

/**
 * Removes answers with what was asked for them and the links of messages to them; feedback, threads and gaps go along
 * by their foreign keys.
 * @param which a condition on the table `answers`, with one `?` for the value; returns how many there were
 */
export function removeAnswers(
  database: Database,
  which: 'id = ?' | 'asker_id = ?' | 'created_at < ?',
  value: string,
): number {
  const ids = `(SELECT id FROM answers WHERE ${which})`;
  return database.transaction(() => {
    database.prepare(`DELETE FROM messages WHERE answer_id IN ${ids}`).run(value);
    database.prepare(`DELETE FROM asked WHERE id IN ${ids}`).run(value);
    return database.prepare(`DELETE FROM answers WHERE ${which}`).run(value).changes;
  })();
}
