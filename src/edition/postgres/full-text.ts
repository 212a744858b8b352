import { z } from 'zod';
import type { Session } from '../../postgres/database.ts';
import { ARTICLE_WEIGHTS, B, K1, MIN_WEIGHT, PASSAGE_WEIGHTS } from '../bm25.ts';
import { VISIBLE, WITHIN } from './within.ts';

/** One of the two tables of terms, as statements name its parts. */
interface TermTable {
  readonly postings: string;
  /** What a row of it is known by, besides the article. */
  readonly key: string;
  readonly weights: { readonly headline: number; readonly body: number };
  /** Gives the terms of the text of `p`, as `body_terms` of `t`. */
  readonly texts: string;
}

const PASSAGES: TermTable = {
  postings: 'dateline.passage_postings',
  key: 'p.ordinal',
  weights: PASSAGE_WEIGHTS,
  texts:
    'join lateral (select terms as body_terms from dateline.passages s where s.article = p.article and s.ordinal = p.ordinal) t on true',
};

const ARTICLES: TermTable = {
  postings: 'dateline.article_postings',
  key: '0',
  weights: ARTICLE_WEIGHTS,
  texts: 'join lateral (select a.body_terms) t on true',
};

/**
 * Every row of the edition with one of the terms `$7` or phrases `$8`, whatever the filter: how often a term stands in
 * the edition weighs what it says. A phrase is looked for where its first term stands.
 */
function hits({ postings, key, texts }: TermTable): string {
  return `
    hits as (
      select p.term, p.article, ${key} as ordinal, p.headline::float8, p.body::float8, p.length::float8,
        a.id, (${WITHIN}) as inside
      from ${postings} p join dateline.articles a on a.key = p.article
      where p.term = any($7::text[]) and ${VISIBLE}
      union all
      select f.phrase, p.article, ${key}, h.count::float8, b.count::float8, p.length::float8, a.id, (${WITHIN})
      from (select phrase, string_to_array(phrase, ' ') as parts from unnest($8::text[]) as q (phrase)) f
      join ${postings} p on p.term = f.parts[1]
      join dateline.articles a on a.key = p.article
      ${texts}
      cross join lateral (${occurrences('a.headline_terms')}) h
      cross join lateral (${occurrences('t.body_terms')}) b
      where ${VISIBLE} and h.count + b.count > 0
    )`;
}

function occurrences(terms: string): string {
  return `select count(*) as count
    from generate_series(1, cardinality(${terms}) - cardinality(f.parts) + 1) as at
    where ${terms}[at : at + cardinality(f.parts) - 1] = f.parts`;
}

/** BM25 as `bm25.ts` has it; `$9` is the number of rows of the edition and `$10` their mean length. */
function search(table: TermTable): string {
  const { headline, body } = table.weights;
  return `
    with ${hits(table)},
    weights as (
      select term, greatest(ln(($9::float8 - count(*) + 0.5) / (count(*) + 0.5)), ${MIN_WEIGHT}) as weight
      from hits group by term
    ),
    scored as (
      select article, ordinal, id, term, weight, length, ${headline} * headline + ${body} * body as frequency
      from hits join weights using (term) where inside
    )
    select article, ordinal, id, sum(
      weight * frequency * ${K1 + 1} / (frequency + ${K1} * (${1 - B} + ${B} * length / $10::float8)) order by term
    ) as score
    from scored group by article, ordinal, id order by score desc, id, ordinal limit $11`;
}

const SEARCH_PASSAGES = search(PASSAGES);
const SEARCH_ARTICLES = search(ARTICLES);
const FREQUENCIES = `
  with ${hits(PASSAGES)} select term, count(*)::integer as count from hits group by term`;
const HOLDING = `
  with ${hits(ARTICLES)}
  select id from hits join unnest($9::integer[], $10::text[]) as asked (place, term) using (term)
  where inside group by id having count(distinct place) = $11::integer order by id`;

const foundRow = z.object({
  article: z.coerce.number(),
  ordinal: z.number(),
  id: z.string(),
  score: z.number(),
});

/** A row found, with its score. */
export type Found = z.infer<typeof foundRow>;

/** How many rows the edition has in a table of terms, and how many terms those have in all. */
export interface TermCounts {
  readonly rows: number;
  readonly terms: number;
}

export interface TextQuery {
  readonly terms: readonly string[];
  /** See `filterValues`. */
  readonly filter: readonly unknown[];
}

/** Passages, or articles as wholes, with any of the terms, best first, equal ones by their place. */
export async function searchTerms(
  session: Session,
  what: 'passages' | 'articles',
  query: TextQuery,
  { rows, terms, limit }: TermCounts & { readonly limit: number },
): Promise<readonly Found[]> {
  const asked = splitTerms(query.terms);
  if (asked.isEmpty || limit < 1) return [];
  const sql = what === 'passages' ? SEARCH_PASSAGES : SEARCH_ARTICLES;
  const values = [...query.filter, asked.single, asked.phrases, rows, terms / rows, limit];
  return z.array(foundRow).parse(await session.rows(sql, values));
}

/** In how many passages of the edition each term or phrase stands, where it stands in any. */
export async function countTerms(
  session: Session,
  query: TextQuery,
): Promise<ReadonlyMap<string, number>> {
  const { single, phrases } = splitTerms(query.terms);
  const rows = await session.rows(FREQUENCIES, [...query.filter, single, phrases]);
  const counts = z.array(z.object({ term: z.string(), count: z.number() })).parse(rows);
  return new Map(counts.map(({ term, count }) => [term, count]));
}

/** The ids of articles with a term of every group. */
export async function articlesHolding(
  session: Session,
  groups: readonly (readonly string[])[],
  filter: readonly unknown[],
): Promise<readonly string[]> {
  const tidied = groups.map((group) => [...new Set(group.map(tidy).filter((one) => one !== ''))]);
  if (tidied.length === 0 || tidied.some((group) => group.length === 0)) return [];
  const { single, phrases } = splitTerms(tidied.flat());
  const places = tidied.flatMap((group, place) => group.map(() => place));
  const values = [...filter, single, phrases, places, tidied.flat(), tidied.length];
  const rows = await session.rows(HOLDING, values);
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

/** A term as it is looked for: parts of a phrase parted by single spaces; empty where no row can hold it. */
export function tidy(term: string): string {
  return term.includes('\0') ? '' : term.trim().replace(/ +/g, ' ');
}

function splitTerms(terms: readonly string[]) {
  const distinct = [...new Set(terms.map(tidy).filter((term) => term !== ''))];
  return {
    single: distinct.filter((term) => !term.includes(' ')),
    phrases: distinct.filter((term) => term.includes(' ')),
    isEmpty: distinct.length === 0,
  };
}
