import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { MessagesTable } from '../tables/messages.ts';
import { attempt } from '../../attempt.ts';

const idSchema = z.string().optional();

/** The table `messages` of the state database. */
export function messagesTable(database: Database): MessagesTable {
  const insert = database.prepare('INSERT OR REPLACE INTO messages (id, answer_id) VALUES (?, ?)');
  const select = database.prepare('SELECT answer_id FROM messages WHERE id = ?').pluck();
  return {
    link: (messageId, answerId) =>
      attempt(() => {
        insert.run(messageId, answerId);
      }),
    answerOf: (messageId) => attempt(() => idSchema.parse(select.get(messageId)) ?? null),
  };
}
