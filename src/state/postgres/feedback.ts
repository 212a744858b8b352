import type { Database } from '../../postgres/database.ts';
import { toFeedbackCounts, toFeedbackEntries } from '../rows/feedback.ts';
import type { FeedbackCounts, FeedbackTable } from '../tables/feedback.ts';
import { storable } from './storable.ts';

// The answer is held until the feedback is kept: one that is being removed takes none.
const UPSERT = `insert into dateline.feedback (answer_id, user_id, is_helpful, reason, given_at)
  select id, $2, $3, $4, $5 from dateline.answers where id = $1 for key share
  on conflict (answer_id, user_id) do update
    set is_helpful = excluded.is_helpful, reason = excluded.reason, given_at = excluded.given_at`;
const OF_GUILD = `dateline.feedback join dateline.answers on answers.id = feedback.answer_id
  where ($1::text is null or answers.guild_id = $1)`;
const COUNT = `select coalesce(sum(is_helpful), 0)::integer as helpful,
    coalesce(sum(1 - is_helpful), 0)::integer as not_helpful
  from ${OF_GUILD}`;
const PAGE = `select answer_id, answer, is_helpful, reason, given_at
  from ${OF_GUILD} order by given_at desc, answer_id, user_id limit $2 offset $3`;

/** The table `feedback` of the database. */
export function feedbackTable(database: Database, now: () => Date): FeedbackTable {
  async function counts(guildId: string | null): Promise<FeedbackCounts> {
    const [row] = await database.rows(COUNT, [guildId]);
    return toFeedbackCounts(row);
  }
  return {
    async save({ answerId, userId, isHelpful, reason }) {
      const why = reason === null ? null : storable(reason);
      const values = [answerId, userId, Number(isHelpful), why, now().toISOString()];
      return (await database.change(UPSERT, values)) === 1;
    },
    counts,
    async page({ guildId, limit, offset }) {
      const items = toFeedbackEntries(await database.rows(PAGE, [guildId, limit, offset]));
      const { helpful, notHelpful } = await counts(guildId);
      return { items, total: helpful + notHelpful };
    },
  };
}
