import { z } from 'zod';
import { parseAddress } from '../web-address.ts';
import { parseLenientJson } from './lenient-json.ts';
import { ownArticle } from './linked-article.ts';
import { filled, first, type Page } from './page.ts';
import { salvageArticle } from './salvaged-article.ts';

/** What JSON-LD says of the article on a page, as written. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** Its types, genre and sections. */
  readonly kinds: readonly string[];
  readonly url: string | null;
  readonly body: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease)$/;
/** Graphs are flat in practice; deeper nesting is not searched. */
const MAX_DEPTH = 4;

const objectSchema = z.record(z.string(), z.unknown());

/** A page is asked for its linked data by everything that reads of it. */
const objectsOf = new WeakMap<Page, Record<string, unknown>[]>();

/**
 * The article that a page's `application/ld+json` blocks describe, in any of the shapes in use: one object,
 * an array, `@graph`, nested in a page; references by `@id` are resolved within the page. Of several the one
 * at the page's address or with its headline, else the first.
 */
export function readLinkedData(page: Page): LinkedData | null {
  const objects = linkedObjects(page);
  const articles = objects.filter((object) =>
    typesOf(object).some((type) => ARTICLE_TYPE.test(type)),
  );
  const article = articles.length > 1 ? (ownOf(page, articles) ?? articles[0]) : articles[0];
  if (!article) return null;
  const byId = new Map(objects.filter((object) => 'name' in object).map((o) => [o['@id'], o]));
  return describe(article, (value) => nameOf(value, byId));
}

/**
 * Every object in the `application/ld+json` blocks of a page, outer ones before those within. Of a block that
 * is not JSON the plainest fields are picked out.
 */
export function linkedObjects(page: Page): Record<string, unknown>[] {
  const known = objectsOf.get(page);
  if (known !== undefined) return known;
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => {
      const text = script.textContent ?? '';
      return objectsIn(parseLenientJson(text) ?? salvageArticle(text), 0);
    },
  );
  objectsOf.set(page, objects);
  return objects;
}

/** The headings by which the story of a page is known among others. */
export function pageTitles(page: Page): string[] {
  return [first(page, 'h1'), first(page, 'title')].flatMap(
    (element) => filled(element?.textContent) ?? [],
  );
}

function ownOf(
  page: Page,
  articles: readonly Record<string, unknown>[],
): Record<string, unknown> | undefined {
  const url = [
    first(page, 'link[rel="canonical"]')?.getAttribute('href'),
    first(page, 'meta[property="og:url"]')?.getAttribute('content'),
  ].find((address) => parseAddress(address ?? '') !== null);
  return ownArticle(articles, { url: url ?? null, titles: pageTitles(page) });
}

function describe(
  article: Readonly<Record<string, unknown>>,
  name: (value: unknown) => string | null,
): LinkedData {
  const authors = asList(article['author']).map(name);
  return {
    headline: text(article['headline']) ?? text(article['name']),
    publisher: name(asList(article['publisher'])[0]),
    authors: authors.filter((author) => author !== null),
    language: name(article['inLanguage']),
    kinds: ['@type', 'genre', 'articleSection'].flatMap((key) =>
      asList(article[key]).flatMap((value) => text(value) ?? []),
    ),
    url: text(article['url']) ?? addressOf(article['mainEntityOfPage']),
    body: text(article['articleBody']),
  };
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
