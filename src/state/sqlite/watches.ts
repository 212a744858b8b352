import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { toWatch, WATCH_COLUMNS } from '../rows/watches.ts';
import type { WatchesTable } from '../tables/watches.ts';
import { attempt } from '../../attempt.ts';

const countSchema = z.number();

/** The tables `watches`, `watch_posts` and `seen_articles` of the state database. */
export function watchesTable(database: Database, now: () => Date): WatchesTable {
  const upsert = database.prepare(
    `INSERT INTO watches (guild_id, channel_id, topic, daily_cap)
     VALUES (@guildId, @channelId, @topic, @dailyCap)
     ON CONFLICT (channel_id, topic) DO UPDATE
       SET daily_cap = excluded.daily_cap, off_because = NULL
     RETURNING ${WATCH_COLUMNS}`,
  );
  const select = database.prepare(
    `SELECT ${WATCH_COLUMNS} FROM watches WHERE (@guildId IS NULL OR guild_id = @guildId) ORDER BY id`,
  );
  const remove = database.prepare('DELETE FROM watches WHERE guild_id = ? AND id = ?');
  const turnOff = database.prepare('UPDATE watches SET off_because = ? WHERE id = ?');
  const anySeen = database.prepare('SELECT 1 FROM seen_articles LIMIT 1');
  const isSeen = database.prepare('SELECT 1 FROM seen_articles WHERE article_id = ?');
  const see = database.prepare('INSERT OR IGNORE INTO seen_articles (article_id) VALUES (?)');
  const seeAll = database.transaction((articleIds: readonly string[]) => {
    for (const id of articleIds) see.run(id);
  });
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
    add: (watch) => attempt(() => toWatch(upsert.get(watch))),
    list: (guildId) => attempt(() => select.all({ guildId }).map(toWatch)),
    remove: (guildId, id) => attempt(() => remove.run(guildId, id).changes === 1),
    switchOff: (id, why) =>
      attempt(() => {
        turnOff.run(why, id);
      }),
    unseen: (articleIds) =>
      attempt(() =>
        anySeen.get() === undefined
          ? null
          : articleIds.filter((id) => isSeen.get(id) === undefined),
      ),
    saveSeen: (articleIds) =>
      attempt(() => {
        seeAll(articleIds);
      }),
    savePosted: (watchId, articleIds) =>
      attempt(() => {
        postAll(watchId, articleIds);
      }),
    posted: (watchId, articleIds) =>
      attempt(() => new Set(articleIds.filter((id) => isPosted.get(watchId, id) !== undefined))),
    countPostedSince: (watchId, since) =>
      attempt(() => countSchema.parse(count.get(watchId, since.toISOString()))),
  };
}
