import type { Database } from '../../postgres/database.ts';
import { newId } from '../new-id.ts';
import { ANSWER_COLUMNS, toHistory, toStoredAnswer } from '../rows/answers.ts';
import { MAX_TURNS, type AnswersTable } from '../tables/answers.ts';
import { countOf } from './count-row.ts';
import { inTurn } from './in-turn.ts';
import { removeAnswers } from './remove-answers.ts';

const INSERT = `insert into dateline.answers (id, asker_id, parent_id, guild_id, created_at, answer)
  values ($1, $2, $3, $4, $5, $6)`;
const FIND = `select ${ANSWER_COLUMNS} from dateline.answers where id = $1`;
const CONVERSATION = `with recursive turns as (
    select ${ANSWER_COLUMNS}, 1 as turn from dateline.answers where id = $1
    union all
    select a.answer, a.asker_id, a.parent_id, a.guild_id, turn + 1
    from turns join dateline.answers a on a.id = turns.parent_id where turn < $2)
  select * from turns order by turn`;
const COUNT = `select count(*)::integer as count from dateline.answers
  where created_at >= $1 and ($2::text is null or guild_id = $2)`;

/** The table `answers` of the database. */
export function answersTable(database: Database, now: () => Date): AnswersTable {
  return {
    async save({ answer, askerId, parentId, guildId }) {
      const id = newId();
      const at = now().toISOString();
      await database.change(INSERT, [id, askerId, parentId, guildId, at, JSON.stringify(answer)]);
      return id;
    },
    async find(id) {
      const [row] = await database.rows(FIND, [id]);
      return toStoredAnswer(row);
    },
    history: async (id) => toHistory(await database.rows(CONVERSATION, [id, MAX_TURNS])),
    countSince: async (since, guildId) =>
      countOf(await database.rows(COUNT, [since.toISOString(), guildId])),
    remove: (id) =>
      inTurn(database, async (session) => {
        await removeAnswers(session, 'id = $1', [id]);
      }),
  };
}
