import { z } from 'zod';
import type { OutletSource, PublishedSource } from '../article.ts';
import { EMPTY_DRAFT, type Draft, type Stated } from '../draft.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The names under which articles have their fields, most trusted first, in lower case without `_`, `-`, `:`
 * and `.`: `publishedat` is `published_at` and `publishedAt`.
 */
export const FIELD_NAMES = {
  id: ['id', 'guid', 'uuid'],
  headline: ['headline', 'title'],
  outlet: [
    ...['outlet', 'source', 'publisher', 'sourcename', 'outletname', 'publication', 'newspaper'],
    ...['sitename', 'ogsitename'],
  ],
  published: [
    ...['published', 'publishedat', 'publishdate', 'date', 'publisheddate', 'datepublished'],
    ...['publicationdate', 'pubdate', 'datepublish', 'publishedon', 'publishedtime', 'publishtime'],
    ...['webpublicationdate', 'articlepublishedtime', 'dateissued', 'datetime'],
  ],
  updated: [
    ...['updated', 'updatedat', 'modified', 'datemodified', 'modifiedat', 'lastmodified'],
    ...['lastmod', 'lastupdated', 'updateddate', 'modifieddate', 'articlemodifiedtime'],
  ],
  url: ['url', 'link', 'weburl', 'canonicalurl', 'articleurl', 'permalink'],
  language: ['language', 'lang', 'inlanguage', 'languagecode'],
  kinds: ['kind', 'genre', 'articletype', 'section', 'articlesection', 'category', 'sectionname'],
  authors: ['authors', 'author', 'byline', 'creator'],
  body: [
    ...['body', 'text', 'content', 'articlebody', 'maintext', 'fulltext', 'bodytext'],
    ...['contenttext', 'contenthtml', 'bodyhtml', 'articletext', 'html'],
  ],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'snippet', 'trailtext'],
} as const;

const scalarSchema = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const namedSchema = z.union([
  scalarSchema,
  z.object({ name: scalarSchema }).transform((o) => o.name),
  z.object({ title: scalarSchema }).transform((o) => o.title),
]);
const namesSchema = z.union([namedSchema.transform((name) => [name]), z.array(namedSchema)]);
/** WordPress has its texts in an object. */
const textSchema = z.union([
  scalarSchema,
  z.object({ rendered: scalarSchema }).transform((o) => o.rendered),
]);

/**
 * The draft that a set of fields describes, as in a JSON article or front matter. Of several names for one
 * field the first that is filled counts. A field of an unusable type counts as absent.
 */
export function draftFromFields(given: Fields): Draft {
  const fields = byPlainName(given);
  return {
    ...EMPTY_DRAFT,
    id: first(fields, FIELD_NAMES.id, scalarSchema),
    headline: first(fields, FIELD_NAMES.headline, textSchema),
    outlets: stated<OutletSource>(first(fields, FIELD_NAMES.outlet, namedSchema)),
    dates: stated<PublishedSource>(first(fields, FIELD_NAMES.published, scalarSchema)),
    updated: first(fields, FIELD_NAMES.updated, scalarSchema),
    url: first(fields, FIELD_NAMES.url, scalarSchema),
    language: first(fields, FIELD_NAMES.language, scalarSchema),
    kinds: FIELD_NAMES.kinds.flatMap((name) => namesOf(fields[name])),
    authors: names(fields, FIELD_NAMES.authors),
    text: first(fields, FIELD_NAMES.body, textSchema) ?? '',
  };
}

/** The first of some fields that is filled. @param names as in `FIELD_NAMES` */
export function textField(fields: Fields, names: readonly string[]): string | null {
  return first(byPlainName(fields), names, textSchema);
}

/** Of two spellings of one name the first counts. */
function byPlainName(fields: Fields): Fields {
  const plain = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields).slice(0, MAX_NAMES)) {
    const key = plainName(name);
    if (value !== null && !plain.has(key)) plain.set(key, value);
  }
  return Object.fromEntries(plain);
}

/** The same few names come with every article; no article has many. */
const MAX_NAMES = 1000;
const plainNames = new Map<string, string>();

function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[_\-:.\s]/g, '');
  if (plainNames.size < MAX_NAMES) plainNames.set(name, plain);
  return plain;
}

function stated<Source>(value: string | null): Stated<Source | 'given'>[] {
  return value === null ? [] : [{ value, source: 'given' }];
}

function names(fields: Fields, keys: readonly string[]): readonly string[] {
  return keys.map((key) => namesOf(fields[key])).find((list) => list.length > 0) ?? [];
}

function namesOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return (namesSchema.safeParse(value).data ?? []).filter((name) => name !== '');
}

function first(fields: Fields, keys: readonly string[], schema: z.ZodType<string>): string | null {
  for (const key of keys) {
    const value = fields[key];
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value.trim() : schema.safeParse(value).data;
    if (text !== undefined && text !== '') return text;
  }
  return null;
}
