import type { Skipped } from '../article.ts';
import type { Draft, Reading } from '../draft.ts';
import { chooseItems } from './choose-items.ts';
import { FetchError } from './fetch-error.ts';
import type { PageFetcher } from './fetch-page.ts';
import type { KeptItems } from './kept-items.ts';
import { mergeItem } from './merge-item.ts';
import type { FetchLimits } from './options.ts';
import { pageAddress } from './page-address.ts';
import { readAnswer } from './read-answer.ts';
import type { WebReading } from './web-reading.ts';

/** What a feed's items are read with. */
export interface ItemSources {
  readonly fetcher: PageFetcher;
  readonly keptItems: KeptItems;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads the items of a feed: those it lists, and those it listed in earlier runs. Items with the beginning of
 * a story only are read from the page they link to.
 * @param drafts what the feed lists now
 */
export async function readItems(
  feed: URL,
  drafts: readonly Draft[],
  sources: ItemSources,
): Promise<WebReading> {
  const { keptItems, limits, signal } = sources;
  const kept = await keptItems.of(feed.href);
  const chosen = chooseItems(kept, drafts, limits.items);
  const readings: WebReading[] = [];
  for (const { key, draft } of chosen.items) {
    signal?.throwIfAborted();
    readings.push(await readItem(feed, key, draft, chosen.listed.has(key), sources));
  }
  if (drafts.length > 0) await keptItems.put(feed.href, chosen.items);
  return {
    articles: readings.flatMap(({ articles }) => articles),
    skipped: [...readings.flatMap(({ skipped }) => skipped), ...leftOut(feed, chosen.left, limits)],
    warnings: readings.flatMap(({ warnings }) => warnings),
  };
}

function leftOut({ href: path }: URL, left: number, { items }: FetchLimits): readonly Skipped[] {
  if (left === 0) return [];
  const reason = `${left} older ${left === 1 ? 'item is' : 'items are'} left for later runs: at most ${items} new ones of a feed are read in a run`;
  return [{ path, line: null, reason }];
}

async function readItem(
  feed: URL,
  key: string,
  draft: Draft,
  isListed: boolean,
  sources: ItemSources,
): Promise<WebReading> {
  const link = linkOf(draft, feed);
  const path = link?.href ?? feed.href;
  const id = link?.href ?? `${feed.href}#${key}`;
  const item: Draft = { ...draft, id, url: link?.href ?? null };
  if (link === null || !draft.teaser) return whole(path, item);
  const { limits } = sources;
  const linked = await readLinked(link, isListed ? limits.pageAgeMs : Infinity, sources);
  if ('article' in linked)
    return { ...whole(path, merged(item, linked)), warnings: linked.warnings };
  if (item.text.trim() === '')
    return { articles: [], skipped: [place(path, linked.reason)], warnings: [] };
  const warning = `its page: ${linked.reason}; only what the feed says of it is used`;
  return { ...whole(path, item), warnings: [place(path, warning)] };
}

function linkOf({ url }: Draft, feed: URL): URL | null {
  if (url === null || !URL.canParse(url, feed.href)) return null;
  const link = new URL(url, feed);
  link.hash = '';
  return /^https?:$/.test(link.protocol) ? link : null;
}

function whole(path: string, draft: Draft): WebReading {
  return { articles: [{ path, draft }], skipped: [], warnings: [] };
}

function place(path: string, reason: string): Skipped {
  return { path, line: null, reason };
}

type Linked =
  | { readonly article: Draft; readonly finalUrl: string; readonly warnings: readonly Skipped[] }
  | { readonly reason: string };

async function readLinked(link: URL, maxAgeMs: number, sources: ItemSources): Promise<Linked> {
  try {
    const { copy, warning } = await sources.fetcher.fetch(link, maxAgeMs);
    const reading = await readAnswer(copy, link.href, sources.limits.feedBytes);
    const article = onlyArticle(reading);
    if (typeof article === 'string') return { reason: article };
    const warnings = warning === null ? [] : [place(link.href, warning)];
    return { article, finalUrl: copy.finalUrl, warnings };
  } catch (error) {
    if (error instanceof FetchError) return { reason: error.message };
    throw error;
  }
}

/** The article of a page, or why there is none. */
function onlyArticle({ drafts, skipped }: Reading): Draft | string {
  const [draft] = drafts;
  if (!draft) return skipped[0]?.reason ?? 'it holds no article';
  return draft.item === null ? draft : 'it is a list, not an article';
}

function merged(item: Draft, linked: Extract<Linked, { article: Draft }>): Draft {
  const url = pageAddress(linked.article.url, linked.finalUrl);
  return { ...mergeItem(item, linked.article), url };
}
