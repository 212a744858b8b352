import { z } from 'zod';
import type { Session } from '../../postgres/database.ts';
import { storedArticle, type Previous } from '../changes.ts';
import { manifestSchema, SCHEMA_VERSION } from '../manifest.ts';
import type { OutdatedEdition } from '../outdated.ts';

/** A row of `editions`. */
export const editionRow = z.object({
  number: z.coerce.number(),
  space: z.number().int(),
  manifest: manifestSchema,
  aliases: z.array(z.tuple([z.string(), z.string()])),
  passageTerms: z.coerce.number(),
  articleTerms: z.coerce.number(),
});

export type StoredEdition = z.infer<typeof editionRow>;

const SELECT = `
  select number, space, manifest, aliases, passage_terms as "passageTerms", article_terms as "articleTerms"
  from dateline.editions where is_published`;

const listedRow = z.object({ id: z.string(), number: z.coerce.number(), current: z.boolean() });

/** A published edition. */
export type ListedEdition = z.infer<typeof listedRow>;

/** The published edition with an id; `null` where there is none, or one that another version wrote. */
export async function readEdition(session: Session, id: string): Promise<StoredEdition | null> {
  const rows = await session.rows(`${SELECT} and id = $1`, [id]);
  return editionRow.safeParse(rows[0]).data ?? null;
}

/** The id of the edition in force. */
export async function readCurrent(session: Session): Promise<string | null> {
  const rows = await session.rows(
    'select id from dateline.editions join dateline.edition_in_force using (number)',
  );
  return rows[0] === undefined ? null : z.object({ id: z.string() }).parse(rows[0]).id;
}

const outdatedRow = z.object({
  id: z.string(),
  number: z.coerce.number(),
  schema: z.coerce.number(),
});

/** The edition in force where an older version of Dateline has built it. */
export async function readOutdated(session: Session): Promise<OutdatedEdition | null> {
  const [row] = await session.rows(
    `select id, number, manifest ->> 'schema' as schema
     from dateline.editions join dateline.edition_in_force using (number)`,
  );
  const edition = outdatedRow.optional().parse(row);
  if (edition === undefined || edition.schema >= SCHEMA_VERSION) return null;
  const rows = await session.rows(`select a.id from dateline.articles a where ${visible('a')}`, [
    edition.number,
  ]);
  const ids = z.array(z.object({ id: z.string() })).parse(rows);
  return { id: edition.id, articleIds: new Set(ids.map(({ id }) => id)) };
}

/** All published editions, newest first. */
export async function listEditions(session: Session): Promise<readonly ListedEdition[]> {
  const rows = await session.rows(
    `select id, number, number is not distinct from (select number from dateline.edition_in_force) as current
     from dateline.editions where is_published order by number desc`,
  );
  return z.array(listedRow).parse(rows);
}

/** Puts an edition in force. */
export async function putInForce(session: Session, number: number): Promise<void> {
  await session.change(
    `insert into dateline.edition_in_force (number) values ($1)
     on conflict (singleton) do update set number = excluded.number`,
    [number],
  );
}

/** The edition in force with what is compared of its articles. */
export async function readPrevious(session: Session): Promise<Previous | null> {
  const id = await readCurrent(session);
  const edition = id === null ? null : await readEdition(session, id);
  if (edition === null) return null;
  const rows = await session.rows(
    `select a.id, a.content_hash as hash, r.lead_id as "leadId", r.links
     from dateline.articles a join dateline.relations r on r.article = a.key
     where ${visible('a')} and ${visible('r')}`,
    [edition.number],
  );
  const articles = z.array(storedArticle).parse(rows);
  return { manifest: edition.manifest, articles: new Map(articles.map((row) => [row.id, row])) };
}

/** Whether a row stands in the edition whose number is `$1`. */
export function visible(table: string): string {
  return `${table}.added_in <= $1 and (${table}.removed_in is null or ${table}.removed_in > $1)`;
}
