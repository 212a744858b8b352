import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { newId } from '../new-id.ts';
import { ANSWER_COLUMNS, toHistory, toStoredAnswer } from '../rows/answers.ts';
import { MAX_TURNS, type AnswersTable } from '../tables/answers.ts';
import { attempt } from '../../attempt.ts';
import { removeAnswers } from './remove-answers.ts';

const countSchema = z.number();

const CONVERSATION = `WITH RECURSIVE turns AS (
    SELECT ${ANSWER_COLUMNS}, 1 AS turn FROM answers WHERE id = ?
    UNION ALL
    SELECT a.answer, a.asker_id, a.parent_id, a.guild_id, turn + 1
    FROM turns JOIN answers a ON a.id = turns.parent_id WHERE turn < ?)
  SELECT * FROM turns ORDER BY turn`;

/** The table `answers` of the state database. */
export function answersTable(database: Database, now: () => Date): AnswersTable {
  const insert = database.prepare(
    'INSERT INTO answers (id, asker_id, parent_id, guild_id, created_at, answer) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare(`SELECT ${ANSWER_COLUMNS} FROM answers WHERE id = ?`);
  const conversation = database.prepare(CONVERSATION);
  const count = database
    .prepare('SELECT COUNT(*) FROM answers WHERE created_at >= ? AND (? IS NULL OR guild_id = ?)')
    .pluck();
  return {
    save: ({ answer, askerId, parentId, guildId }) =>
      attempt(() => {
        const id = newId();
        insert.run(id, askerId, parentId, guildId, now().toISOString(), JSON.stringify(answer));
        return id;
      }),
    find: (id) => attempt(() => toStoredAnswer(select.get(id))),
    history: (id) => attempt(() => toHistory(conversation.all(id, MAX_TURNS))),
    countSince: (since, guildId) =>
      attempt(() => countSchema.parse(count.get(since.toISOString(), guildId, guildId))),
    remove: (id) =>
      attempt(() => {
        removeAnswers(database, 'id = ?', id);
      }),
  };
}
