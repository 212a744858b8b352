import { z } from 'zod';
import type { Page } from './page.ts';

/** What JSON-LD says of the article on a page, as written. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Graphs are flat in practice; deeper nesting is not searched. */
const MAX_DEPTH = 4;

const objectSchema = z.record(z.string(), z.unknown());

/**
 * The article that a page's `application/ld+json` blocks describe, in any of the shapes in use: one object,
 * an array, `@graph`, nested in a page; references by `@id` are resolved within the page. A block that is
 * not JSON is passed over.
 */
export function readLinkedData(page: Page): LinkedData | null {
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => objectsIn(parse(script.textContent ?? ''), 0),
  );
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  if (!article) return null;
  const byId = new Map(objects.filter((object) => 'name' in object).map((o) => [o['@id'], o]));
  return describe(article, (value) => nameOf(value, byId));
}

function describe(
  article: Readonly<Record<string, unknown>>,
  name: (value: unknown) => string | null,
): LinkedData {
  const authors = asList(article['author']).map(name);
  return {
    headline: text(article['headline']) ?? text(article['name']),
    published: text(article['datePublished']),
    updated: text(article['dateModified']),
    publisher: name(asList(article['publisher'])[0]),
    authors: authors.filter((author) => author !== null),
    language: name(article['inLanguage']),
    url: text(article['url']) ?? addressOf(article['mainEntityOfPage']),
    body: text(article['articleBody']),
  };
}

/** Some sites write JSON with comments or raw line breaks in strings; those blocks say nothing. */
function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(
      json.replace(/^\s*<!(?:--|\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''),
    );
    return value;
  } catch {
    return null;
  }
}

function objectsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((part: unknown) => objectsIn(part, depth + 1));
  const object = objectSchema.safeParse(value).data;
  if (!object) return [];
  return [object, ...Object.values(object).flatMap((part) => objectsIn(part, depth + 1))];
}

function typesOf(object: Readonly<Record<string, unknown>>): string[] {
  return asList(object['@type']).map(String);
}

function nameOf(
  value: unknown,
  byId: ReadonlyMap<unknown, Record<string, unknown>>,
): string | null {
  if (typeof value === 'string') return text(value);
  const object = objectSchema.safeParse(value).data;
  if (!object) return null;
  return text(object['name'] ?? object['alternateName'] ?? byId.get(object['@id'])?.['name']);
}

function addressOf(value: unknown): string | null {
  const object = objectSchema.safeParse(value).data;
  return object ? text(object['@id'] ?? object['url']) : text(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
