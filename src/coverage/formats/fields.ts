import { z } from 'zod';
import type { Stated } from '../draft.ts';
import type { OutletSource, PublishedSource } from '../article.ts';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';

const KEYS = {
  id: ['id'],
  headline: ['headline', 'title'],
  outlet: ['outlet', 'source', 'publisher'],
  published: ['published', 'published_at', 'publish_date', 'date'],
  updated: ['updated', 'updated_at', 'modified'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
  authors: ['authors', 'author', 'byline'],
  body: ['body', 'text', 'content'],
} as const;

const scalarSchema = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const namedSchema = z.union([
  scalarSchema,
  z.object({ name: scalarSchema }).transform((o) => o.name),
]);
const namesSchema = z.union([namedSchema.transform((name) => [name]), z.array(namedSchema)]);

/**
 * The draft that a set of fields describes, as in a JSON article or front matter. Of several names for one
 * field the first that is filled counts. A field of an unusable type counts as absent.
 */
export function draftFromFields(fields: Readonly<Record<string, unknown>>): Draft {
  return {
    ...EMPTY_DRAFT,
    id: text(fields, KEYS.id),
    headline: text(fields, KEYS.headline),
    outlets: given<OutletSource>(named(fields, KEYS.outlet)),
    dates: given<PublishedSource>(text(fields, KEYS.published)),
    updated: text(fields, KEYS.updated),
    url: text(fields, KEYS.url),
    language: text(fields, KEYS.language),
    authors: names(fields, KEYS.authors),
    text: text(fields, KEYS.body) ?? '',
  };
}

function given<Source>(value: string | null): Stated<Source | 'given'>[] {
  return value === null ? [] : [{ value, source: 'given' }];
}

function text(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  return firstFilled(fields, keys, scalarSchema);
}

function named(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  return firstFilled(fields, keys, namedSchema);
}

function names(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  const values = filledKeys(fields, keys).map(
    (key) => namesSchema.safeParse(fields[key]).data ?? [],
  );
  return (values.find((list) => list.length > 0) ?? []).filter((name) => name !== '');
}

function firstFilled(
  fields: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  schema: z.ZodType<string>,
): string | null {
  const values = filledKeys(fields, keys).map((key) => schema.safeParse(fields[key]).data);
  return values.find((value) => value !== undefined && value !== '') ?? null;
}

function filledKeys(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): string[] {
  return keys.filter((key) => fields[key] !== undefined && fields[key] !== null);
}
