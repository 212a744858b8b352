import { z } from 'zod';
import type { Database } from '../../postgres/database.ts';
import type { MessagesTable } from '../tables/messages.ts';
import type { ThreadsTable } from '../tables/threads.ts';

const rowSchema = z.object({ answer_id: z.string() }).optional();

/** The table `messages` of the database. */
export function messagesTable(database: Database): MessagesTable {
  const { link, answerOf } = shownAnswers(database, 'messages');
  return { link, answerOf };
}

/** The table `threads` of the database. */
export function threadsTable(database: Database): ThreadsTable {
  const { link, answerOf } = shownAnswers(database, 'threads');
  return { continueFrom: link, lastAnswerOf: answerOf };
}

/** A table of what in Discord shows which answer. */
function shownAnswers(database: Database, table: 'messages' | 'threads') {
  const upsert = `insert into dateline.${table} (id, answer_id) values ($1, $2)
    on conflict (id) do update set answer_id = excluded.answer_id`;
  const find = `select answer_id from dateline.${table} where id = $1`;
  return {
    link: async (id: string, answerId: string): Promise<void> => {
      await database.change(upsert, [id, answerId]);
    },
    answerOf: async (id: string): Promise<string | null> => {
      const [row] = await database.rows(find, [id]);
      return rowSchema.parse(row)?.answer_id ?? null;
    },
  };
}
