import type { Database, Session } from '../../postgres/database.ts';
import { COUNTED_MS } from '../rows/quotas.ts';
import { inTurn } from './in-turn.ts';
import { removeAnswers } from './remove-answers.ts';

/** So many rows are removed in one transaction: what waits for it waits a fraction of a second. */
const AT_ONCE = 500;

/** Removes the oldest rows of before $1, at most $2 of them. */
const OLDEST = {
  asked: `delete from dateline.asked where id in
    (select id from dateline.asked where created_at < $1 order by created_at limit $2)`,
  feedback: `delete from dateline.feedback where (answer_id, user_id) in
    (select answer_id, user_id from dateline.feedback where given_at < $1 order by given_at limit $2)`,
  gaps: `delete from dateline.gaps where id in
    (select id from dateline.gaps where asked_at < $1 order by asked_at limit $2)`,
  quotas: `delete from dateline.quotas where id in
    (select id from dateline.quotas where at <= $1 order by at limit $2)`,
};
const OLDEST_ANSWERS =
  'id in (select id from dateline.answers where created_at < $1 order by created_at limit $2)';

/** Removes what is older than a moment, whosever it is; returns how many answers. */
export async function purgeOlder(database: Database, before: Date, now: Date): Promise<number> {
  const at = before.toISOString();
  const old = (sql: string, limit: unknown) => (session: Session) =>
    session.change(sql, [limit, AT_ONCE]);
  await inParts(database, old(OLDEST.quotas, now.getTime() - COUNTED_MS));
  for (const sql of [OLDEST.asked, OLDEST.feedback, OLDEST.gaps])
    await inParts(database, old(sql, at));
  return inParts(database, (session) => removeAnswers(session, OLDEST_ANSWERS, [at, AT_ONCE]));
}

/** Removes until there is nothing left to remove; returns how many rows. */
async function inParts(
  database: Database,
  remove: (session: Session) => Promise<number>,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const part = await inTurn(database, remove);
    removed += part;
    if (part < AT_ONCE) return removed;
  }
}
