import type { Database } from '../../postgres/database.ts';
import { toGapEntries } from '../rows/gaps.ts';
import type { GapsTable } from '../tables/gaps.ts';
import { countOf } from './count-row.ts';
import { storable } from './storable.ts';

const INSERT = `insert into dateline.gaps
    (asked_at, question, searched, nearest, edition, answer_id, guild_id)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const OF_GUILD = 'dateline.gaps where ($1::text is null or guild_id = $1)';
const COUNT = `select count(*)::integer as count from ${OF_GUILD}`;
const PAGE = `select question, asked_at, nearest, edition from ${OF_GUILD}
  order by id desc limit $2 offset $3`;

/** The table `gaps` of the database. */
export function gapsTable(database: Database, now: () => Date): GapsTable {
  return {
    async add({ question, searched, nearest, edition, answerId, guildId }) {
      const how = [JSON.stringify(searched), JSON.stringify(nearest), edition];
      const at = now().toISOString();
      await database.change(INSERT, [at, storable(question), ...how, answerId, guildId]);
    },
    page: async ({ guildId, limit, offset }) => ({
      items: toGapEntries(await database.rows(PAGE, [guildId, limit, offset])),
      total: countOf(await database.rows(COUNT, [guildId])),
    }),
  };
}
