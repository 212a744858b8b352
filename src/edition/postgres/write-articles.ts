import { z } from 'zod';
import type { Session } from '../../postgres/database.ts';
import { analyse } from '../../language/analyse.ts';
import {
  articleRow,
  postingsOf,
  soundsOf,
  type ArticleRows,
  type Posting,
} from './article-rows.ts';

/** A passage that was written, as its vector refers to it. */
export interface PassageKey {
  readonly article: number;
  readonly ordinal: number;
}

const ARTICLES = `
  insert into dateline.articles (id, added_in, row_hash, content_hash, headline, outlet, published, language,
    first_day, last_day, passages, headline_terms, body_terms, entry, body)
  select id, $1, row_hash, content_hash, headline, outlet, published, language,
    first_day, last_day, passages, headline_terms, body_terms, entry, body
  from jsonb_to_recordset($2::jsonb) as row (id text, row_hash text, content_hash text, headline text, outlet text,
    published text, language text, first_day text, last_day text, passages integer,
    headline_terms text[], body_terms text[], entry jsonb, body text)
  returning id, key`;

const PASSAGES = `
  insert into dateline.passages (article, ordinal, start, "end", credits, text, terms)
  select article, ordinal, start, "end", credits, text, terms
  from jsonb_to_recordset($1::jsonb) as row (article bigint, ordinal integer, start integer, "end" integer,
    credits jsonb, text text, terms text[])`;

const PASSAGE_POSTINGS = `
  insert into dateline.passage_postings (term, article, ordinal, headline, body, length)
  select * from unnest($1::text[], $2::bigint[], $3::integer[], $4::integer[], $5::integer[], $6::integer[])`;

const ARTICLE_POSTINGS = `
  insert into dateline.article_postings (term, article, headline, body, length)
  select * from unnest($1::text[], $2::bigint[], $3::integer[], $4::integer[], $5::integer[])`;

const SOUNDS = `
  insert into dateline.sounds (sound, term) select * from unnest($1::text[], $2::text[]) on conflict do nothing`;

const keyRow = z.object({ id: z.string(), key: z.coerce.number() });

/**
 * Writes articles with everything but their vectors, to stand from an edition on.
 * @returns the key of each article, by id
 */
export async function writeArticles(
  session: Session,
  edition: number,
  articles: readonly ArticleRows[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await session.rows(ARTICLES, [edition, json(articles.map(articleRow))]);
  const keys = new Map(
    z
      .array(keyRow)
      .parse(rows)
      .map(({ id, key }) => [id, key]),
  );
  const keyOf = ({ article }: ArticleRows): number => keys.get(article.id) ?? 0;
  await session.change(PASSAGES, [json(articles.flatMap((one) => passageRows(one, keyOf(one))))]);
  await writePassagePostings(session, articles, keyOf);
  await writeArticlePostings(session, articles, keyOf);
  const sounds = articles.flatMap(({ article }) => soundsOf(article));
  await session.change(SOUNDS, [sounds.map(([sound]) => sound), sounds.map(([, term]) => term)]);
  return keys;
}

function passageRows({ article, passages }: ArticleRows, key: number): object[] {
  return passages.map(({ ordinal, start, end, credits, text }) => {
    const terms = analyse(text, article.language);
    return { article: key, ordinal, start, end, credits, text, terms };
  });
}

async function writePassagePostings(
  session: Session,
  articles: readonly ArticleRows[],
  keyOf: (rows: ArticleRows) => number,
): Promise<void> {
  const rows = articles.flatMap((one) => {
    const { headline, language } = one.article;
    const above = analyse(headline, language);
    return one.passages.flatMap(({ ordinal, text }) =>
      postingsOf(above, analyse(text, language)).map((posting) => ({
        ...posting,
        article: keyOf(one),
        ordinal,
      })),
    );
  });
  const { terms, headlines, bodies, lengths } = columns(rows);
  const [keys, ordinals] = [rows.map(({ article }) => article), rows.map(({ ordinal }) => ordinal)];
  await session.change(PASSAGE_POSTINGS, [terms, keys, ordinals, headlines, bodies, lengths]);
}

async function writeArticlePostings(
  session: Session,
  articles: readonly ArticleRows[],
  keyOf: (rows: ArticleRows) => number,
): Promise<void> {
  const rows = articles.flatMap((one) => {
    const { headline, body, language } = one.article;
    const postings = postingsOf(analyse(headline, language), analyse(body, language));
    return postings.map((posting) => ({ ...posting, article: keyOf(one) }));
  });
  const { terms, headlines, bodies, lengths } = columns(rows);
  const keys = rows.map(({ article }) => article);
  await session.change(ARTICLE_POSTINGS, [terms, keys, headlines, bodies, lengths]);
}

function columns(rows: readonly Posting[]) {
  return {
    terms: rows.map(({ term }) => term),
    headlines: rows.map(({ headline }) => headline),
    bodies: rows.map(({ body }) => body),
    lengths: rows.map(({ length }) => length),
  };
}

/** Postgres has no character 0; the sign for what cannot be shown takes its place, and offsets stay as they are. */
function json(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
  );
}
