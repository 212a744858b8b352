import type { Database } from 'better-sqlite3';
import { toFeedbackCounts, toFeedbackEntries } from '../rows/feedback.ts';
import type { FeedbackTable } from '../tables/feedback.ts';
import { attempt } from '../../attempt.ts';

const OF_GUILD = `feedback JOIN answers ON answers.id = feedback.answer_id
  WHERE (@guildId IS NULL OR answers.guild_id = @guildId)`;

/** The table `feedback` of the state database. */
export function feedbackTable(database: Database, now: () => Date): FeedbackTable {
  const insert = database.prepare(
    `INSERT OR REPLACE INTO feedback (answer_id, user_id, is_helpful, reason, given_at)
     SELECT id, ?, ?, ?, ? FROM answers WHERE id = ?`,
  );
  const count = database.prepare(
    `SELECT COALESCE(SUM(is_helpful), 0) AS helpful, COALESCE(SUM(1 - is_helpful), 0) AS not_helpful
     FROM ${OF_GUILD}`,
  );
  const select = database.prepare(
    `SELECT answer_id, answer, is_helpful, reason, given_at
     FROM ${OF_GUILD} ORDER BY given_at DESC, feedback.rowid DESC LIMIT @limit OFFSET @offset`,
  );
  const counts = (guildId: string | null) => toFeedbackCounts(count.get({ guildId }));
  return {
    save: ({ answerId, userId, isHelpful, reason }) =>
      attempt(() => {
        const at = now().toISOString();
        return insert.run(userId, Number(isHelpful), reason, at, answerId).changes === 1;
      }),
    counts: (guildId) => attempt(() => counts(guildId)),
    page: (request) =>
      attempt(() => {
        const items = toFeedbackEntries(select.all(request));
        const { helpful, notHelpful } = counts(request.guildId);
        return { items, total: helpful + notHelpful };
      }),
  };
}
