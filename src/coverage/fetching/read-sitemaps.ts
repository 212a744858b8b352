import type { Skipped } from '../article.ts';
import type { Draft, Reading } from '../draft.ts';
import { FetchError } from './fetch-error.ts';
import { readAnswer } from './read-answer.ts';
import type { ItemSources } from './read-items.ts';

/** Of an index of many sitemaps so many are read from its beginning, and as many from its end. */
const SITEMAPS_OF_EACH_END = 10;

/**
 * The reading of an index of sitemaps, with the pages that those list. Sites put the newest at either end, so
 * that of a long index the middle is left out. Indexes of indexes are not followed.
 */
export async function withSitemaps(
  reading: Reading,
  index: URL,
  sources: ItemSources,
): Promise<Reading> {
  const { pages = [], sitemaps = [] } = reading.listed ?? {};
  if (sitemaps.length === 0) return reading;
  const { chosen, left } = bothEnds([...new Set(sitemaps)]);
  const found: Draft[] = [...pages];
  const skipped: Skipped[] = [...reading.skipped, ...leftOut(index, left)];
  for (const sitemap of chosen) {
    const listed = await pagesOf(sitemap, index, sources);
    if ('reason' in listed) skipped.push(listed);
    else found.push(...listed.pages);
  }
  return { drafts: reading.drafts, skipped, listed: { pages: found, sitemaps: [] } };
}

function bothEnds(sitemaps: readonly string[]): { chosen: readonly string[]; left: number } {
  const left = Math.max(0, sitemaps.length - 2 * SITEMAPS_OF_EACH_END);
  if (left === 0) return { chosen: sitemaps, left };
  const first = sitemaps.slice(0, SITEMAPS_OF_EACH_END);
  return { chosen: [...first, ...sitemaps.slice(-SITEMAPS_OF_EACH_END)], left };
}

function leftOut({ href: path }: URL, left: number): readonly Skipped[] {
  if (left === 0) return [];
  const most = 2 * SITEMAPS_OF_EACH_END;
  const reason = `${left} of its sitemaps are left out: at most ${most} are read; name those that matter`;
  return [{ path, line: null, reason }];
}

async function pagesOf(
  sitemap: string,
  index: URL,
  { fetcher, limits, signal }: ItemSources,
): Promise<{ readonly pages: readonly Draft[] } | Skipped> {
  signal?.throwIfAborted();
  if (!URL.canParse(sitemap, index.href))
    return { path: index.href, line: null, reason: 'it lists a sitemap without a valid address' };
  const url = new URL(sitemap, index);
  const place = { path: url.href, line: null };
  try {
    const { copy } = await fetcher.fetch(url, limits.pageAgeMs);
    const { listed, skipped } = await readAnswer(copy, url.href, limits.feedBytes);
    return listed ?? skipped[0] ?? { ...place, reason: 'it is no sitemap' };
  } catch (error) {
    if (error instanceof FetchError) return { ...place, reason: error.message };
    throw error;
  }
}
