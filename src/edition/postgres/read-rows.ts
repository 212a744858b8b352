import { z } from 'zod';
import type { Article } from '../../coverage/article.ts';
import { articleSchema, creditSchema } from '../../coverage/stored-schemas.ts';
import type { Session } from '../../postgres/database.ts';
import type { Passage, PassageTerms } from '../edition.ts';
import type { Listing, Place } from './read-listing.ts';
import { VISIBLE } from './within.ts';

const articleRow = z.object({ entry: articleSchema.omit({ body: true }), body: z.string() });

const placeShape = { article: z.coerce.number(), ordinal: z.number() };

const passageRow = z.object({
  ...placeShape,
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  credits: z.array(creditSchema),
});

const termsRow = z.object({
  ...placeShape,
  headline: z.array(z.string()),
  body: z.array(z.string()),
});

/** What terms are read with. */
export interface TermReading {
  readonly listing: Listing;
  readonly numberOf: (term: string) => number;
}

const soundRow = z.object({ sound: z.string(), term: z.string() });

const ASKED = 'unnest($1::bigint[], $2::integer[]) as asked (article, ordinal)';

/** Of each sound its first terms by the alphabet that stand in an article of the edition. */
const SOUNDS = `
  select asked.sound, known.term from unnest($2::text[]) as asked (sound) cross join lateral (
    select s.term from dateline.sounds s where s.sound = asked.sound and exists (
      select 1 from dateline.article_postings p join dateline.articles a on a.key = p.article
      where p.term = s.term and ${VISIBLE})
    order by s.term limit $3) known`;

/** An article of an edition, whole. */
export async function readArticle(
  session: Session,
  edition: number,
  id: string,
): Promise<Article | null> {
  const rows = await session.rows(
    `select a.entry, a.body from dateline.articles a where ${VISIBLE} and a.id = $2`,
    [edition, id],
  );
  if (rows[0] === undefined) return null;
  const { entry, body } = articleRow.parse(rows[0]);
  return { ...entry, body };
}

/** Passages by their places, in any order. */
export async function readPassages(
  session: Session,
  places: readonly Place[],
  listing: Listing,
): Promise<readonly Passage[]> {
  const rows = await session.rows(
    `select p.article, p.ordinal, a.id as "articleId", p.start, p."end", p.text, p.credits
     from ${ASKED} join dateline.passages p using (article, ordinal)
     join dateline.articles a on a.key = p.article`,
    columnsOf(places),
  );
  return z
    .array(passageRow)
    .parse(rows)
    .map(({ article, ...passage }) => ({
      ...passage,
      label: listing.labelOf({ article, ordinal: passage.ordinal }),
      id: `${passage.articleId}#${passage.ordinal}`,
    }));
}

/** By label, the terms of passages and of the headlines over them, numbered. */
export async function readTerms(
  session: Session,
  places: readonly Place[],
  { listing, numberOf }: TermReading,
): Promise<ReadonlyMap<number, PassageTerms>> {
  const numbered = (terms: readonly string[]) => Uint32Array.from(terms, numberOf);
  const rows = await session.rows(
    `select p.article, p.ordinal, a.headline_terms as headline, p.terms as body
     from ${ASKED} join dateline.passages p using (article, ordinal)
     join dateline.articles a on a.key = p.article`,
    columnsOf(places),
  );
  return new Map(
    z
      .array(termsRow)
      .parse(rows)
      .map(({ headline, body, ...place }) => [
        listing.labelOf(place),
        { headline: numbered(headline), body: numbered(body) },
      ]),
  );
}

/** For each sound, up to `limit` terms of the edition that sound so. */
export async function readSounds(
  session: Session,
  edition: number,
  sounds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(sounds.map((sound) => [sound, []]));
  const rows = await session.rows(SOUNDS, [edition, [...found.keys()], limit]);
  for (const { sound, term } of z.array(soundRow).parse(rows)) found.get(sound)?.push(term);
  return found;
}

function columnsOf(places: readonly Place[]): readonly unknown[] {
  return [places.map(({ article }) => article), places.map(({ ordinal }) => ordinal)];
}
