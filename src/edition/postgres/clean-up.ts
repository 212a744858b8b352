import { z } from 'zod';
import type { Database, Session } from '../../postgres/database.ts';
import { dropSpace, spaceNumbers, vectorTable } from './spaces.ts';
import { listEditions } from './stored-editions.ts';

/** Articles removed in one statement. */
const SLICE = 1_000;

/** Removes what runs that were cut short have written. The caller has the lease, so no other is at work. */
export async function removeLeftovers(database: Database): Promise<void> {
  const unfinished = '(select number from dateline.editions where not is_published)';
  await removeArticles(database, `added_in in ${unfinished}`);
  await database.change(`delete from dateline.relations where added_in in ${unfinished}`);
  await database.change('delete from dateline.editions where not is_published');
}

/** Removes all but the newest `keep` editions, and never the one in force, with what stands in none of those kept. */
export async function prune(database: Database, keep: number): Promise<void> {
  const editions = await listEditions(database);
  const old = editions.slice(Math.max(1, keep)).filter(({ current }) => !current);
  if (old.length === 0) return;
  const gone = old.map(({ number }) => number);
  const oldest = Math.min(
    ...editions.map(({ number }) => number).filter((number) => !gone.includes(number)),
  );
  await database.change('delete from dateline.editions where number = any($1::bigint[])', [gone]);
  await removeArticles(database, 'removed_in <= $1', [oldest]);
  await database.change('delete from dateline.relations where removed_in <= $1', [oldest]);
  await dropUnusedSpaces(database);
}

async function removeArticles(
  database: Database,
  which: string,
  values: readonly unknown[] = [],
): Promise<void> {
  const find = `select key from dateline.articles where ${which} limit ${SLICE}`;
  for (;;) {
    const rows = z
      .array(z.object({ key: z.coerce.number() }))
      .parse(await database.rows(find, values));
    if (rows.length === 0) return;
    const keys = rows.map(({ key }) => key);
    await database.transaction((session) => removeKeys(session, keys), { isPatient: true });
  }
}

async function removeKeys(session: Session, keys: readonly number[]): Promise<void> {
  const vectors = (await spaceNumbers(session)).map((number) => vectorTable({ number }));
  const tables = ['passages', 'passage_postings', 'article_postings', 'relations'];
  for (const table of [...tables.map((name) => `dateline.${name}`), ...vectors])
    await session.change(`delete from ${table} where article = any($1::bigint[])`, [keys]);
  await session.change('delete from dateline.articles where key = any($1::bigint[])', [keys]);
}

async function dropUnusedSpaces(database: Database): Promise<void> {
  const rows = await database.rows(
    `select number from dateline.spaces
     where number not in (select space from dateline.editions where space is not null)`,
  );
  for (const { number } of z.array(z.object({ number: z.number() })).parse(rows))
    await database.transaction((session) => dropSpace(session, number));
}
