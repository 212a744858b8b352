import type { Migrations } from '../../postgres/migrate.ts';

/**
 * The tables of editions. An article is written once and stands in the editions from `added_in` to before
 * `removed_in`, by their numbers, as do its passages and terms, and its relations in rows of their own. Nothing
 * refers to a row of another table but by its key, so that a distributed database may keep them apart.
 *
 * Text sorts by code points (`collate "C"`), as programs do. Vectors have a table for each embedder: see `spaces.ts`.
 */
export const EDITION_MIGRATIONS: Migrations = {
  part: 'editions',
  steps: [
    `create extension if not exists vector;
    create table dateline.editions (
      number bigint generated always as identity primary key, id text not null unique,
      is_published boolean not null default false, space integer, manifest jsonb, aliases jsonb,
      passage_terms bigint, article_terms bigint
    );
    create table dateline.edition_in_force (
      singleton boolean primary key default true check (singleton), number bigint not null
    );
    create table dateline.leases (
      name text primary key, token text not null, holder text not null,
      since timestamptz not null, until timestamptz not null
    );
    create table dateline.articles (
      key bigint generated always as identity primary key, id text collate "C" not null,
      added_in bigint not null, removed_in bigint, row_hash text not null, content_hash text not null,
      headline text not null, outlet text, published text, language text,
      first_day text collate "C", last_day text collate "C",
      passages integer not null, headline_terms text[] not null, body_terms text[] not null,
      entry jsonb not null, body text not null, unique (id, added_in)
    );
    create index articles_added on dateline.articles (added_in);
    create index articles_removed on dateline.articles (removed_in);
    create table dateline.relations (
      article bigint not null, added_in bigint not null, removed_in bigint,
      lead_id text not null, links text not null, primary key (article, added_in)
    );
    create table dateline.passages (
      article bigint not null, ordinal integer not null, start integer not null, "end" integer not null,
      credits jsonb not null, text text not null, terms text[] not null, primary key (article, ordinal)
    );
    create table dateline.passage_postings (
      term text collate "C" not null, article bigint not null, ordinal integer not null,
      headline integer not null, body integer not null, length integer not null,
      primary key (term, article, ordinal) include (headline, body, length)
    );
    create index passage_postings_of on dateline.passage_postings (article);
    create table dateline.article_postings (
      term text collate "C" not null, article bigint not null,
      headline integer not null, body integer not null, length integer not null,
      primary key (term, article) include (headline, body, length)
    );
    create index article_postings_of on dateline.article_postings (article);
    create table dateline.sounds (
      sound text collate "C" not null, term text collate "C" not null, primary key (sound, term)
    );
    create table dateline.spaces (
      number integer generated always as identity primary key, fingerprint text not null unique,
      dimensions integer not null
    );`,
  ],
};
