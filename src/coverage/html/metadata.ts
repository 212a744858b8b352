import type { OutletSource, PublishedSource } from '../article.ts';
import type { Draft, Stated } from '../draft.ts';
import { parseAddress } from '../web-address.ts';
import { readLinkedData, type LinkedData } from './json-ld.ts';
import { filled, first, type Page } from './page.ts';

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
];
const UPDATED_META = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified'];

type Metadata = Omit<Draft, 'id' | 'line' | 'item' | 'text'>;

/**
 * What a page says about its article: JSON-LD first, then `<meta>`, then the `<time>` of the article.
 */
export function readMetadata(page: Page): Metadata {
  const data = readLinkedData(page);
  const metas = metaOf(page);
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name.toLowerCase())).find((value) => value !== undefined) ?? null;
  return {
    headline: data?.headline ?? meta('og:title', 'twitter:title') ?? headingOf(page),
    outlets: stated([data?.publisher, meta('og:site_name', 'application-name')]),
    dates: stated([data?.published, meta(...DATE_META), timeOf(page)]),
    updated: data?.updated ?? meta(...UPDATED_META),
    url: addressOf(page, data, meta('og:url')),
    language: data?.language ?? languageOf(page) ?? meta('og:locale', 'content-language'),
    kinds: [],
    authors: authorsOf(data, meta('author', 'article:author', 'byl')),
  };
}

function stated<Source extends OutletSource | PublishedSource>(
  values: readonly (string | null | undefined)[],
): Stated<Source | 'markup'>[] {
  return values.flatMap((value) => (value ? [{ value, source: 'markup' as const }] : []));
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = filled(element.getAttribute('content'));
    const key = name?.toLowerCase() ?? '';
    if (content !== null && key !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

function headingOf(page: Page): string | null {
  const heading = filled(first(page, 'article h1')?.textContent ?? first(page, 'h1')?.textContent);
  return heading ?? filled(first(page, 'title')?.textContent);
}

/** The first time of the article, or of the page when it has only one: others belong to other stories. */
function timeOf(page: Page): string | null {
  const own = first(
    page,
    'time[itemprop="datePublished"], article time[datetime], main time[datetime]',
  );
  const all = [...page.querySelectorAll('time[datetime]')];
  const element = own ?? (all.length === 1 ? all[0] : null);
  return filled(element?.getAttribute('datetime') ?? element?.textContent);
}

function addressOf(page: Page, data: LinkedData | null, ogUrl: string | null): string | null {
  const canonical = first(page, 'link[rel="canonical"]')?.getAttribute('href') ?? null;
  const given = [canonical, ogUrl, data?.url ?? null];
  return given.find((address) => address !== null && parseAddress(address) !== null) ?? null;
}

function languageOf(page: Page): string | null {
  return filled(page.documentElement?.getAttribute('lang'));
}

/** `article:author` is often the address of a profile, which names nobody. */
function authorsOf(data: LinkedData | null, meta: string | null): readonly string[] {
  if (data && data.authors.length > 0) return data.authors;
  return meta === null || parseAddress(meta) ? [] : [meta];
}
