import { allMatches } from '../../language/all-matches.ts';
import { EMPTY_DRAFT, type Draft, type Reading } from '../draft.ts';
import { parseAddress } from '../web-address.ts';
import { decodeEntities } from './markup-text.ts';

/** The protocol allows no more in one file: https://www.sitemaps.org/protocol.html */
const MAX_ENTRIES = 50_000;
/** Prologue, comments, style sheets; then the root, with any prefix. */
const ROOT =
  /^(?:\s|<\?[^>]{0,1000}\?>|<!--[^>]{0,5000}-->){0,100}<(?:\w{1,20}:)?(urlset|sitemapindex)[\s>]/;
const ENTRY_START = /<(?:\w{1,20}:)?(?:url|sitemap)>/g;
/** What is used of an entry, which is flat but for the names of its news. */
const FIELD =
  /<(?:\w{1,20}:)?(loc|lastmod|name|language|publication_date|title)>(?:\s{0,100}<!\[CDATA\[)?([^<]{0,5000})<\//g;

/**
 * The pages or the further sitemaps that a sitemap lists, with what a news sitemap says of its pages; `null`
 * for other XML. Read by its few flat elements: an XML parser takes seconds for a long one.
 */
export function readSitemap(xml: string): Reading | null {
  const [, root] = ROOT.exec(xml) ?? [];
  if (root === undefined) return null;
  const starts = allMatches(xml, ENTRY_START)
    .slice(0, MAX_ENTRIES + 1)
    .map(({ index }) => index);
  const entries = starts
    .slice(0, MAX_ENTRIES)
    .map((start, index) => fieldsOf(xml.slice(start, starts[index + 1])));
  const isIndex = root === 'sitemapindex';
  const pages = isIndex ? [] : entries.flatMap(pageOf);
  const sitemaps = isIndex ? entries.flatMap((entry) => entry.get('loc') ?? []) : [];
  return { drafts: [], skipped: [], listed: { pages, sitemaps } };
}

/** Of several of one name the first counts: those of pictures and videos follow. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', written = ''] of allMatches(entry, FIELD)) {
    const value = written
      .trim()
      .replace(/\]\]>$/, '')
      .trim();
    if (value !== '' && !fields.has(name)) fields.set(name, decodeEntities(value));
  }
  return fields;
}

function pageOf(entry: ReadonlyMap<string, string>): readonly Draft[] {
  const url = entry.get('loc');
  if (url === undefined || parseAddress(url) === null) return [];
  const outlet = entry.get('name');
  const published = entry.get('publication_date');
  const draft: Draft = {
    ...EMPTY_DRAFT,
    headline: entry.get('title') ?? null,
    outlets: outlet === undefined ? [] : [{ value: outlet, source: 'feed' }],
    dates: published === undefined ? [] : [{ value: published, source: 'feed' }],
    updated: entry.get('lastmod') ?? null,
    url,
    language: entry.get('language') ?? null,
    teaser: true,
  };
  return [draft];
}
