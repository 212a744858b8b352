import type { Session } from '../../postgres/database.ts';
import { countOf } from './count-row.ts';

/** Which answers, of the table `answers`. The last takes only so many, the oldest first. */
export type Which =
  | 'id = $1'
  | 'asker_id = $1'
  | 'id in (select id from dateline.answers where created_at < $1 order by created_at limit $2)';

/**
 * Removes answers with what was asked for them; messages, feedback, threads and gaps go along by their foreign keys.
 * @returns how many there were
 */
export async function removeAnswers(
  session: Session,
  which: Which,
  values: readonly unknown[],
): Promise<number> {
  const rows = await session.rows(
    `with gone as (delete from dateline.answers where ${which} returning id),
       questions as (delete from dateline.asked where id in (select id from gone))
     select count(*)::integer as count from gone`,
    values,
  );
  return countOf(rows);
}
