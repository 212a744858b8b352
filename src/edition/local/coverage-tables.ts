import { z } from 'zod';
import { articleSchema, creditSchema } from '../../coverage/stored-schemas.ts';
import type { ArticleEntry } from '../edition.ts';

/**
 * The tables of `coverage.sqlite`. Bodies come last: what lists articles does not read past them. A change here
 * raises `SCHEMA_VERSION`.
 */
export const TABLES = `
  create table articles (
    id text primary key, path text not null, headline text not null, outlet text, outlet_source text,
    published text, published_source text, not_before text, updated text,
    url text, language text, language_confidence real, kind text,
    authors text not null, notes text not null,
    lead_id text not null, links text not null, first_label integer, last_label integer,
    content_hash text not null, body text not null
  );
  create table passages (
    label integer primary key, article_id text not null references articles (id),
    ordinal integer not null, start integer not null, "end" integer not null,
    credits text not null, text text not null
  );
  create index passages_of_article on passages (article_id, ordinal);
  create table outlet_aliases (key text primary key, outlet text not null);
`;

/**
 * Pages that SQLite itself remembers of a file, in KiB: what it has not, the system's own cache gives in microseconds, and new
 * memory for it can take longer. Rows are written in the order of both indexes, so that little is looked at again.
 */
export const CACHE_KIB = 2048;

const json = z.string().transform((text): unknown => JSON.parse(text));

/** Lists stand in the table as JSON. */
const entryShape = articleSchema.omit({ body: true }).extend({
  authors: json.pipe(articleSchema.shape.authors),
  notes: json.pipe(articleSchema.shape.notes),
});

const ENTRY_COLUMNS = `id, path, headline, outlet, outlet_source as outletSource, published,
  published_source as publishedSource, not_before as notBefore, updated, url, language,
  language_confidence as languageConfidence, kind, authors, notes`;

export const storedAuthors = entryShape.shape.authors;
export const storedNotes = entryShape.shape.notes;
export const storedLinks = json.pipe(
  z.array(
    z.object({ to: z.string(), kind: z.enum(['corrects', 'retracts', 'updates', 'same-story']) }),
  ),
);

/** Whether a stored list is empty, as most are. */
export function isNone(list: string): boolean {
  return list === '[]';
}

/**
 * An article without its body, as stored: lists as JSON, and the labels of its passages. Written in columns of these
 * types by ourselves, and sealed by a checksum.
 */
export interface EntryRow extends Omit<ArticleEntry, 'authors' | 'notes' | 'links'> {
  readonly authors: string;
  readonly notes: string;
  readonly links: string;
  readonly first: number | null;
  readonly last: number | null;
}

export const articleRow = entryShape.extend({ body: z.string() });

/** Rows from one to another: rows are numbered from 1 without gaps. */
export const SELECT_ENTRIES = `
  select ${ENTRY_COLUMNS}, lead_id as leadId, links, first_label as first, last_label as last
  from articles where rowid between ? and ? order by rowid`;
export const SELECT_ARTICLE = `select ${ENTRY_COLUMNS}, body from articles where id = ?`;

/** What an outlet may be called, by key. */
export const aliasRow = z.object({ key: z.string(), outlet: z.string() });

export const SELECT_ALIASES = 'select key, outlet from outlet_aliases';

/** A passage as stored. */
export interface PassageRow {
  readonly label: number;
  readonly articleId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  /** JSON: see `storedCredits`. */
  readonly credits: string;
  readonly text: string;
}

export const storedCredits = json.pipe(z.array(creditSchema));

const PASSAGES = `select label, article_id as articleId, ordinal, start, "end", credits, text from passages`;

export const SELECT_PASSAGE = `${PASSAGES} where label = ?`;
export const SELECT_PASSAGES_OF = `${PASSAGES} where article_id = ? order by ordinal`;
