import { pageAuthors } from '../authors/page-authors.ts';
import type { Draft } from '../draft.ts';
import { pageKinds, shownKinds } from '../kind/page-kinds.ts';
import { pageOutlets, TITLE_MARK } from '../outlets/page-outlets.ts';
import { siteSigns } from '../outlets/site-signs.ts';
import { parseAddress } from '../web-address.ts';
import { PUBLISHED_META, UPDATED_META } from './date-meta.ts';
import { linkedObjects, pageTitles, readLinkedData, type LinkedData } from './json-ld.ts';
import { linkedDates } from './linked-dates.ts';
import { pageDates, type PageDates, type PageFacts } from './page-dates.ts';
import { pageHead } from './page-head.ts';
import { pageHeadline } from './page-headline.ts';
import { outlinePage } from './page-outline.ts';
import { findTitle } from './page-title.ts';
import { filled, first, type Page, type PageElement } from './page.ts';
import { scriptDates } from './script-dates.ts';

/** What is longer is no title. */
const MAX_TITLE_CHARS = 1000;
/** Nothing that is read of `<meta>` is longer. */
const MAX_META_CHARS = 20_000;

type Metadata = Omit<Draft, 'id' | 'line' | 'item' | 'text' | 'teaser'>;

/**
 * What a page says about its article: JSON-LD first, then `<meta>`, then what it marks up and shows.
 */
export function readMetadata(page: Page): Metadata {
  const data = readLinkedData(page);
  const metas = metaOf(page);
  const valuesOf = (name: string) => metas.get(name) ?? [];
  const meta = (...names: readonly string[]) => names.flatMap((name) => valuesOf(name))[0] ?? null;
  const url = addressOf(page, data, meta('og:url'));
  const outline = outlinePage(page);
  const titles = [
    ...[...valuesOf('og:title').slice(0, 1), ...valuesOf('twitter:title').slice(0, 1)],
    ...[filled(first(page, 'title')?.textContent) ?? '', data?.headline ?? ''],
  ].map((written) => written.slice(0, MAX_TITLE_CHARS));
  const title = findTitle(outline, titles);
  const head = pageHead(outline, title);
  const publisher = data?.publisher ?? null;
  const site = siteSigns(page, outline, meta);
  const outlets = pageOutlets(page, { meta, publisher, url, outline, title, head, site });
  const names = outlets.map(({ value }) => value);
  const heading = title === null ? '' : outline.text.slice(title.start, title.end);
  const authors = pageAuthors(page, {
    metas: valuesOf,
    linked: data?.authors ?? [],
    head,
    outlets: names,
    titles: titles.flatMap((one) => one.split(TITLE_MARK)),
  });
  return {
    headline: pageHeadline(page, {
      stated: data?.headline ?? meta('og:title', 'twitter:title'),
      heading,
      others: [...names, ...site.home, ...authors],
    }),
    outlets,
    ...datesOf(page, { data, url, outline, title, valuesOf }),
    url,
    language: data?.language ?? languageOf(page) ?? meta('og:locale', 'content-language'),
    languageSource: 'markup',
    kinds: [...pageKinds(page, data?.kinds ?? [], meta), ...shownKinds(outline, title, head)],
    authors,
  };
}

/** The values of every `<meta>` by its name in lower case, in order. */
function metaOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = filled(element.getAttribute('content'));
    const key = name?.toLowerCase() ?? '';
    if (content === null || key === '' || isMicrodataDate(element)) continue;
    if (content.length > MAX_META_CHARS) continue;
    const values = found.get(key);
    if (values === undefined) found.set(key, [content]);
    else values.push(content);
  }
  return found;
}

/** Other stories on the page have theirs too: where it stands tells whose it is. */
function isMicrodataDate(element: PageElement): boolean {
  return /date/i.test(element.getAttribute('itemprop') ?? '') && !element.getAttribute('name');
}

/** What the dates of a page are read with. */
interface DateFacts extends Pick<PageFacts, 'url' | 'outline' | 'title'> {
  readonly data: LinkedData | null;
  readonly valuesOf: (name: string) => readonly string[];
}

function datesOf(page: Page, facts: DateFacts): PageDates {
  const { data, valuesOf, ...known } = facts;
  const meta = (names: readonly string[]) => names.flatMap((name) => valuesOf(name).slice(0, 1));
  const own = { url: known.url, titles: [...pageTitles(page), data?.headline ?? ''] };
  const linked = linkedDates(linkedObjects(page), own);
  const parsely = scriptDates(valuesOf('parsely-page')[0] ?? '');
  return pageDates({
    ...known,
    published: [linked.published, ...meta(PUBLISHED_META), ...parsely],
    updated: linked.updated ?? meta(UPDATED_META)[0] ?? null,
    language: regionalLanguageOf(page, data, valuesOf),
  });
}

/** The first tag with a region, such as `en-GB`: regions tell how dates are written. */
function regionalLanguageOf(
  page: Page,
  data: LinkedData | null,
  valuesOf: DateFacts['valuesOf'],
): string | null {
  const tags = [
    languageOf(page),
    data?.language,
    valuesOf('og:locale')[0],
    valuesOf('content-language')[0],
  ];
  const known = tags.filter((tag) => tag !== null && tag !== undefined);
  return known.find((tag) => /^[a-z]{2,3}[-_]/i.test(tag)) ?? known[0] ?? null;
}

function addressOf(page: Page, data: LinkedData | null, ogUrl: string | null): string | null {
  const canonical = first(page, 'link[rel="canonical"]')?.getAttribute('href') ?? null;
  const given = [canonical, ogUrl, data?.url ?? null];
  return given.find((address) => address !== null && parseAddress(address) !== null) ?? null;
}

function languageOf(page: Page): string | null {
  return filled(page.documentElement?.getAttribute('lang'));
}
