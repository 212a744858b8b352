import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { WatchesTable } from '../tables/watches.ts';
import { promised } from './promised.ts';

const watchSchema = z.object({
  id: z.number(),
  guildId: z.string(),
  channelId: z.string(),
  topic: z.string(),
  dailyCap: z.number(),
});
const COLUMNS = 'id, guild_id AS guildId, channel_id AS channelId, topic, daily_cap AS dailyCap';
const countSchema = z.number();

/** The tables `watches` and `watch_posts` of the state database. */
export function watchesTable(database: Database, now: () => Date): WatchesTable {
  const upsert = database.prepare(
    `INSERT INTO watches (guild_id, channel_id, topic, daily_cap)
     VALUES (@guildId, @channelId, @topic, @dailyCap)
     ON CONFLICT (channel_id, topic) DO UPDATE SET daily_cap = excluded.daily_cap
     RETURNING ${COLUMNS}`,
  );
  const select = database.prepare(
    `SELECT ${COLUMNS} FROM watches WHERE (@guildId IS NULL OR guild_id = @guildId) ORDER BY id`,
  );
  const remove = database.prepare('DELETE FROM watches WHERE guild_id = ? AND id = ?');
  const post = database.prepare(
    'INSERT OR IGNORE INTO watch_posts (watch_id, article_id, posted_at) VALUES (?, ?, ?)',
  );
  const isPosted = database.prepare(
    'SELECT 1 FROM watch_posts WHERE watch_id = ? AND article_id = ?',
  );
  const count = database
    .prepare('SELECT COUNT(*) FROM watch_posts WHERE watch_id = ? AND posted_at >= ?')
    .pluck();
  const postAll = database.transaction((watchId: number, articleIds: readonly string[]) => {
    const at = now().toISOString();
    for (const id of articleIds) post.run(watchId, id, at);
  });
  return {
    add: (watch) => promised(() => watchSchema.parse(upsert.get(watch))),
    list: (guildId) => promised(() => z.array(watchSchema).parse(select.all({ guildId }))),
    remove: (guildId, id) => promised(() => remove.run(guildId, id).changes === 1),
    savePosted: (watchId, articleIds) =>
      promised(() => {
        postAll(watchId, articleIds);
      }),
    posted: (watchId, articleIds) =>
      promised(() => new Set(articleIds.filter((id) => isPosted.get(watchId, id) !== undefined))),
    countPostedSince: (watchId, since) =>
      promised(() => countSchema.parse(count.get(watchId, since.toISOString()))),
  };
}
