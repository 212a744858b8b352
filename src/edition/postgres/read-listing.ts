import { z } from 'zod';
import { articleSchema } from '../../coverage/stored-schemas.ts';
import type { Database } from '../../postgres/database.ts';
import type { ArticleEntry } from '../edition.ts';
import { lastWhere } from '../last-where.ts';
import type { LabelRange } from '../scope.ts';
import { visible } from './stored-editions.ts';

/** Where a passage stands: the key of its article, and its place in it. */
export interface Place {
  readonly article: number;
  readonly ordinal: number;
}

/**
 * What an open edition keeps in memory of its articles. Labels are not stored: passages are numbered in the order of
 * the articles, so that the same rows serve many editions.
 */
export interface Listing {
  /** Ordered by id. */
  readonly articles: readonly ArticleEntry[];
  /** By article id; articles without text have none. */
  readonly ranges: ReadonlyMap<string, LabelRange>;
  readonly passages: number;
  labelOf(place: Place): number;
  /** `null` for labels that are not in the edition. */
  placeOf(label: number): Place | null;
}

/** Articles read at a time. */
const SLICE = 2_000;

const SELECT = `
  select a.id, a.key, a.passages, a.entry, r.lead_id as "leadId", r.links
  from dateline.articles a join dateline.relations r on r.article = a.key
  where ${visible('a')} and ${visible('r')} and a.id > $2 order by a.id limit ${SLICE}`;

/** Entries were written by ourselves from valid articles: what is not JSON of this shape is damage. */
const row = z.object({
  id: z.string(),
  key: z.coerce.number(),
  passages: z.number().int(),
  entry: articleSchema.omit({ body: true }),
  leadId: z.string(),
  links: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(
      z.array(
        z.object({
          to: z.string(),
          kind: z.enum(['corrects', 'retracts', 'updates', 'same-story']),
        }),
      ),
    ),
});

type Row = z.infer<typeof row>;

/** Reads the articles of an edition, by its number. */
export async function readListing(database: Database, edition: number): Promise<Listing> {
  const rows: Row[] = [];
  for (;;) {
    const next = z.array(row).parse(await database.rows(SELECT, [edition, rows.at(-1)?.id ?? '']));
    rows.push(...next);
    if (next.length < SLICE) break;
  }
  return listingOf(rows);
}

function listingOf(rows: readonly Row[]): Listing {
  const ranges = new Map<string, LabelRange>();
  const [firsts, byKey] = [new Uint32Array(rows.length), new Map<number, number>()];
  let passages = 0;
  for (const [index, { id, key, passages: own }] of rows.entries()) {
    firsts[index] = passages + 1;
    byKey.set(key, passages + 1);
    if (own > 0) ranges.set(id, { first: passages + 1, last: passages + own });
    passages += own;
  }
  return {
    articles: rows.map(({ entry, leadId, links }) => ({ ...entry, leadId, links })),
    ranges,
    passages,
    labelOf: ({ article, ordinal }) => (byKey.get(article) ?? 0) + ordinal,
    placeOf(label) {
      if (!Number.isInteger(label) || label < 1 || label > passages) return null;
      const index = lastWhere(firsts.length, (at) => (firsts[at] ?? 0) <= label);
      return { article: rows[index]?.key ?? 0, ordinal: label - (firsts[index] ?? 0) };
    },
  };
}
