import { z } from 'zod';
import { answerSchema } from '../../answering/answer.ts';
import type { History, StoredAnswer } from '../tables/answers.ts';

/** The columns of an answer that are read. */
export const ANSWER_COLUMNS = 'answer, asker_id, parent_id, guild_id';

const rowSchema = z.object({
  answer: z.string(),
  asker_id: z.string(),
  parent_id: z.string().nullable(),
  guild_id: z.string().nullable(),
});

/** @param row `undefined` where none was found. `null` for that, or an answer of a form no longer understood */
export function toStoredAnswer(row: unknown): StoredAnswer | null {
  if (row === undefined) return null;
  const { answer: json, asker_id, parent_id, guild_id } = rowSchema.parse(row);
  const answer = answerSchema.safeParse(JSON.parse(json)).data;
  return answer ? { answer, askerId: asker_id, parentId: parent_id, guildId: guild_id } : null;
}

/** @param rows of a conversation, its last answer first */
export function toHistory(rows: readonly unknown[]): History {
  const stored = rows.map(toStoredAnswer);
  const firstLost = stored.indexOf(null);
  return stored
    .slice(0, firstLost === -1 ? undefined : firstLost)
    .flatMap((turn) => (turn === null ? [] : [turn.answer]))
    .map(({ question, searched, answer }) => ({
      question: searched.standalone ?? (searched.query || question),
      answer,
    }))
    .reverse();
}
