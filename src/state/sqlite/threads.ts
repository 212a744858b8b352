import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ThreadsTable } from '../tables/threads.ts';
import { attempt } from '../../attempt.ts';

const idSchema = z.string().optional();

/** The table `threads` of the state database. */
export function threadsTable(database: Database): ThreadsTable {
  const insert = database.prepare('INSERT OR REPLACE INTO threads (id, answer_id) VALUES (?, ?)');
  const select = database.prepare('SELECT answer_id FROM threads WHERE id = ?').pluck();
  return {
    continueFrom: (threadId, answerId) =>
      attempt(() => {
        insert.run(threadId, answerId);
      }),
    lastAnswerOf: (threadId) => attempt(() => idSchema.parse(select.get(threadId)) ?? null),
  };
}
