import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { answerSchema, type Answer } from '../../answering/answer.ts';
import {
  MAX_TURNS,
  type AnswersTable,
  type History,
  type StoredAnswer,
} from '../tables/answers.ts';
import { newId } from './new-id.ts';
import { promised } from './promised.ts';
import { removeAnswers } from './remove-answers.ts';

const rowSchema = z
  .object({
    answer: z.string(),
    asker_id: z.string(),
    parent_id: z.string().nullable(),
    guild_id: z.string().nullable(),
  })
  .optional();
const countSchema = z.number();

/** The table `answers` of the state database. */
export function answersTable(database: Database, now: () => Date): AnswersTable {
  const insert = database.prepare(
    'INSERT INTO answers (id, asker_id, parent_id, guild_id, created_at, answer) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const select = database.prepare(
    'SELECT answer, asker_id, parent_id, guild_id FROM answers WHERE id = ?',
  );
  const count = database
    .prepare('SELECT COUNT(*) FROM answers WHERE created_at >= ? AND (? IS NULL OR guild_id = ?)')
    .pluck();
  function find(id: string): StoredAnswer | null {
    const row = rowSchema.parse(select.get(id));
    const answer = row && parseAnswer(row.answer);
    if (!answer) return null;
    return { answer, askerId: row.asker_id, parentId: row.parent_id, guildId: row.guild_id };
  }
  return {
    save: ({ answer, askerId, parentId, guildId }) =>
      promised(() => {
        const id = newId();
        insert.run(id, askerId, parentId, guildId, now().toISOString(), JSON.stringify(answer));
        return id;
      }),
    find: (id) => promised(() => find(id)),
    history: (id) => promised(() => historyOf(id, find)),
    countSince: (since, guildId) =>
      promised(() => countSchema.parse(count.get(since.toISOString(), guildId, guildId))),
    remove: (id) =>
      promised(() => {
        removeAnswers(database, 'id = ?', id);
      }),
  };
}

function parseAnswer(json: string): Answer | null {
  return answerSchema.safeParse(JSON.parse(json)).data ?? null;
}

function historyOf(answerId: string, find: (id: string) => StoredAnswer | null): History {
  const turns: { question: string; answer: string }[] = [];
  let next: string | null = answerId;
  while (next !== null && turns.length < MAX_TURNS) {
    const stored: StoredAnswer | null = find(next);
    if (stored === null) break;
    const { question, searched, answer } = stored.answer;
    turns.unshift({ question: searched.standalone ?? (searched.query || question), answer });
    next = stored.parentId;
  }
  return turns;
}
