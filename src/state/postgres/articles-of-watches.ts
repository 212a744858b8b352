import { z } from 'zod';
import type { Database } from '../../postgres/database.ts';
import type { WatchesTable } from '../tables/watches.ts';
import { countOf } from './count-row.ts';

/** So many ids go with one statement: an edition may have a million. */
const AT_ONCE = 5000;

const idsSchema = z.array(z.object({ id: z.string() }));

const COUNT_SEEN = `select count(*)::integer as count
  from (select 1 from dateline.seen_articles limit 1) one`;
const UNSEEN = `select id from unnest($1::text[]) with ordinality as given (id, place)
  where not exists (select 1 from dateline.seen_articles where article_id = id) order by place`;
// In one order, so that two processes never wait for each other.
const SEE = `insert into dateline.seen_articles (article_id)
  select id from unnest($1::text[]) as given (id) order by id on conflict do nothing`;
const POST = `insert into dateline.watch_posts (watch_id, article_id, posted_at)
  select $1, id, $3 from unnest($2::text[]) as given (id) order by id on conflict do nothing`;
const POSTED = `select article_id as id from dateline.watch_posts
  where watch_id = $1 and article_id = any ($2::text[])`;
const COUNT_POSTED = `select count(*)::integer as count from dateline.watch_posts
  where watch_id = $1 and posted_at >= $2`;

type ArticlesOfWatches = Pick<
  WatchesTable,
  'unseen' | 'saveSeen' | 'savePosted' | 'posted' | 'countPostedSince'
>;

/** Which articles were there before, and which were posted. */
export function articlesOfWatches(database: Database, now: () => Date): ArticlesOfWatches {
  return {
    async unseen(articleIds) {
      if (countOf(await database.rows(COUNT_SEEN)) === 0) return null;
      const unseen: string[] = [];
      for (const ids of inSlices(articleIds))
        unseen.push(...idsOf(await database.rows(UNSEEN, [ids])));
      return unseen;
    },
    saveSeen: (articleIds) =>
      database.transaction(async (session) => {
        for (const ids of inSlices(articleIds.toSorted())) await session.change(SEE, [ids]);
      }),
    async savePosted(watchId, articleIds) {
      await database.change(POST, [watchId, articleIds, now().toISOString()]);
    },
    posted: async (watchId, articleIds) =>
      new Set(idsOf(await database.rows(POSTED, [watchId, articleIds]))),
    countPostedSince: async (watchId, since) =>
      countOf(await database.rows(COUNT_POSTED, [watchId, since.toISOString()])),
  };
}

function inSlices(ids: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
  return starts.map((start) => ids.slice(start, start + AT_ONCE));
}

function idsOf(rows: readonly unknown[]): string[] {
  return idsSchema.parse(rows).map(({ id }) => id);
}
