import type { Database } from '../../postgres/database.ts';
import { toWatch, WATCH_COLUMNS } from '../rows/watches.ts';
import type { WatchesTable } from '../tables/watches.ts';
import { articlesOfWatches } from './articles-of-watches.ts';
import { storable } from './storable.ts';

const UPSERT = `insert into dateline.watches (guild_id, channel_id, topic, daily_cap)
  values ($1, $2, $3, $4)
  on conflict (channel_id, topic) do update
    set daily_cap = excluded.daily_cap, off_because = null
  returning ${WATCH_COLUMNS}`;
const LIST = `select ${WATCH_COLUMNS} from dateline.watches
  where ($1::text is null or guild_id = $1) order by id`;
const REMOVE = 'delete from dateline.watches where guild_id = $1 and id = $2';
const SWITCH_OFF = 'update dateline.watches set off_because = $2 where id = $1';

/** The tables `watches`, `watch_posts` and `seen_articles` of the database. */
export function watchesTable(database: Database, now: () => Date): WatchesTable {
  return {
    async add({ guildId, channelId, topic, dailyCap }) {
      const values = [guildId, channelId, storable(topic), dailyCap];
      const [row] = await database.rows(UPSERT, values);
      return toWatch(row);
    },
    list: async (guildId) => (await database.rows(LIST, [guildId])).map(toWatch),
    remove: async (guildId, id) => (await database.change(REMOVE, [guildId, id])) === 1,
    async switchOff(id, why) {
      await database.change(SWITCH_OFF, [id, why]);
    },
    ...articlesOfWatches(database, now),
  };
}
