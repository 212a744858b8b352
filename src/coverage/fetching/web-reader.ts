import type { Draft, Reading } from '../draft.ts';
import { openCopies } from './copies.ts';
import { FetchError } from './fetch-error.ts';
import { openPageFetcher } from './fetch-page.ts';
import { openKeptItems } from './kept-items.ts';
import { DEFAULT_LIMITS, type FetchingOptions } from './options.ts';
import { pageAddress } from './page-address.ts';
import { readAnswer } from './read-answer.ts';
import { readItems, type ItemSources } from './read-items.ts';
import { withSitemaps } from './read-sitemaps.ts';
import { openWebClient } from './web-client.ts';
import type { WebReading } from './web-reading.ts';

/** Reads pages and feeds by address, in one run. */
export interface WebReader {
  /**
   * Reads what an address holds: one article, or the items of a feed or sitemap. What cannot be fetched or read
   * is in `skipped`.
   * @param maxAgeMs a copy that is younger is read without asking. @default 0
   * @throws CoverageError when the folder of copies cannot be written to; the signal's reason when aborted
   */
  read(url: URL, maxAgeMs?: number): Promise<WebReading>;
  close(): Promise<void>;
}

/** A reader with a client of its own. */
export function openWebReader(options: FetchingOptions): WebReader {
  const { folder, keep = true, signal, now = () => new Date() } = options;
  const client = openWebClient(options);
  const fetcher = openPageFetcher({ client, copies: openCopies(folder, keep), now });
  const keptItems = openKeptItems(folder, keep);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const sources: ItemSources = { fetcher, keptItems, limits, signal };
  return {
    async read(url, maxAgeMs = 0) {
      try {
        return await readAddress(url, maxAgeMs, sources);
      } catch (error) {
        if (error instanceof FetchError) return afterFailure(url, error, sources);
        throw error;
      }
    },
    close: () => client.close(),
  };
}

async function readAddress(url: URL, maxAgeMs: number, sources: ItemSources): Promise<WebReading> {
  const { copy, warning } = await sources.fetcher.fetch(url, maxAgeMs);
  const read = await readAnswer(copy, url.href, sources.limits.feedBytes);
  const reading = await withSitemaps(read, url, sources);
  const found = isList(reading)
    ? await readItems(url, [...reading.drafts, ...(reading.listed?.pages ?? [])], sources)
    : { articles: articles(reading, url, copy.finalUrl), skipped: [], warnings: [] };
  const warnings = warning === null ? [] : [{ path: url.href, line: null, reason: warning }];
  return {
    articles: found.articles,
    skipped: [...reading.skipped, ...found.skipped],
    warnings: [...warnings, ...found.warnings],
  };
}

function isList({ drafts, listed }: Reading): boolean {
  return listed !== undefined || drafts.some(({ item }) => item !== null);
}

function articles({ drafts }: Reading, { href: path }: URL, finalUrl: string) {
  return drafts.map((draft: Draft) => {
    const url = pageAddress(draft.url, finalUrl);
    return { path, draft: { ...draft, id: url, url } };
  });
}

/** A feed whose copy is gone may still have items of earlier runs. */
async function afterFailure(
  url: URL,
  { message }: FetchError,
  sources: ItemSources,
): Promise<WebReading> {
  const place = { path: url.href, line: null };
  const found = await readItems(url, [], sources);
  if (found.articles.length === 0)
    return { articles: [], skipped: [{ ...place, reason: message }], warnings: [] };
  const reason = `${message}; the items of earlier runs are used`;
  return { ...found, warnings: [{ ...place, reason }, ...found.warnings] };
}
