import { z } from 'zod';
import type { Database, Session } from '../../postgres/database.ts';
import type { Place } from './read-listing.ts';
import { indexed, vectorTable, vectorText, type Space } from './spaces.ts';
import { VISIBLE, WITHIN } from './within.ts';

/** Candidates that the index keeps during a search, and up to how many of them pgvector can keep. */
const EF_SEARCH = 200;
const MAX_EF_SEARCH = 1_000;

const foundRow = z.object({ article: z.coerce.number(), ordinal: z.number(), score: z.number() });

export type FoundVector = z.infer<typeof foundRow>;

export interface VectorQuery {
  readonly vector: Float32Array;
  /** See `filterValues`. */
  readonly filter: readonly unknown[];
  readonly limit: number;
}

/** The nearest passages, compared one by one. */
export async function nearestExactly(
  session: Session,
  space: Space,
  { vector, filter, limit }: VectorQuery,
): Promise<readonly FoundVector[]> {
  const rows = await session.rows(
    `with near as materialized (
       select v.article, v.ordinal, a.id, v.embedding <=> $7::vector as distance
       from dateline.articles a join ${vectorTable(space)} v on v.article = a.key
       where ${VISIBLE} and ${WITHIN}
     )
     select article, ordinal, 1 - distance as score from near order by distance, id, ordinal limit $8`,
    [...filter, vectorText(vector), limit],
  );
  return z.array(foundRow).parse(rows);
}

/**
 * The nearest passages by the index, which goes on where the filter leaves out what it finds; it may end with fewer
 * than there are.
 * @param hasHnsw whether the index is pgvector's own
 */
export function nearestByIndex(
  database: Database,
  space: Space,
  { vector, filter, limit }: VectorQuery,
  hasHnsw: boolean,
): Promise<readonly FoundVector[]> {
  const order = `${indexed('v.embedding', space)} <=> ${indexed('$7::vector', space)}`;
  return database.transaction(async (session) => {
    if (hasHnsw) {
      const kept = Math.min(MAX_EF_SEARCH, Math.max(EF_SEARCH, 2 * limit));
      await session.change(`set local hnsw.ef_search = ${kept}`);
      await session.change('set local hnsw.iterative_scan = strict_order');
    }
    const rows = await session.rows(
      `select v.article, v.ordinal, 1 - (v.embedding <=> $7::vector) as score
       from ${vectorTable(space)} v join dateline.articles a on a.key = v.article
       where ${VISIBLE} and ${WITHIN} order by ${order} limit $8`,
      [...filter, vectorText(vector), limit],
    );
    return z.array(foundRow).parse(rows);
  });
}

/** The similarity of each place to a vector. */
export async function similaritiesOf(
  session: Session,
  space: Space,
  vector: Float32Array,
  places: readonly Place[],
): Promise<readonly FoundVector[]> {
  const rows = await session.rows(
    `select v.article, v.ordinal, 1 - (v.embedding <=> $1::vector) as score
     from unnest($2::bigint[], $3::integer[]) as asked (article, ordinal)
     join ${vectorTable(space)} v using (article, ordinal)`,
    [
      vectorText(vector),
      places.map(({ article }) => article),
      places.map(({ ordinal }) => ordinal),
    ],
  );
  return z.array(foundRow).parse(rows);
}
