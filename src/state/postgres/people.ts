import type { Database, Session } from '../../postgres/database.ts';
import { toTraces } from '../rows/traces.ts';
import type { Traces } from '../state.ts';
import { inTurn } from './in-turn.ts';
import { removeAnswers } from './remove-answers.ts';

const count = (of: string) => `(select count(*)::integer from dateline.${of})`;

const TRACES = `select
  ${count('answers where asker_id = $1')} as answers,
  ${count('asked where asker_id = $1')} as asked,
  ${count('feedback where user_id = $1')} as feedback,
  ${count('quotas where user_id = $1')} as quotas,
  ${count('gaps join dateline.answers on answers.id = gaps.answer_id where asker_id = $1')} as gaps`;

/** What the database holds of a person. */
export async function tracesOf(session: Session, userId: string): Promise<Traces> {
  const [row] = await session.rows(TRACES, [userId]);
  return toTraces(row);
}

/** Removes it all. Questions stay counted for a server and in all, but no longer name the person. */
export function forgetPerson(database: Database, userId: string): Promise<Traces> {
  return inTurn(database, async (session) => {
    const traces = await tracesOf(session, userId);
    await removeAnswers(session, 'asker_id = $1', [userId]);
    await session.change('delete from dateline.asked where asker_id = $1', [userId]);
    await session.change('delete from dateline.feedback where user_id = $1', [userId]);
    await session.change('update dateline.quotas set user_id = null where user_id = $1', [userId]);
    return traces;
  });
}
