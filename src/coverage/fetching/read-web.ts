import { inParallel } from './in-parallel.ts';
import type { FetchingOptions } from './options.ts';
import { openWebReader } from './web-reader.ts';
import type { WebArticle, WebReading } from './web-reading.ts';
import type { WebSource } from './web-sources.ts';

/** What one source gave. */
export interface SourceReading extends WebReading {
  readonly source: WebSource;
}

/** Sources read at once; a host is asked one thing at a time all the same. */
const SOURCES_AT_ONCE = 4;

/**
 * Reads pages and feeds. An article that several of them have is given once, with the first.
 * @param onRead called after every source
 * @returns in the order of the sources
 * @throws CoverageError when what was fetched cannot be kept; the signal's reason when aborted
 */
export async function readWeb(
  sources: readonly WebSource[],
  options: FetchingOptions,
  onRead: () => void = () => undefined,
): Promise<readonly SourceReading[]> {
  if (sources.length === 0) return [];
  const reader = openWebReader(options);
  try {
    const readings = await inParallel(sources, SOURCES_AT_ONCE, async (source) => {
      const reading = await reader.read(source.url, source.maxAgeMs);
      onRead();
      return { ...reading, source };
    });
    const isNew = firstOfEach();
    return readings.map((reading) => ({ ...reading, articles: reading.articles.filter(isNew) }));
  } finally {
    await reader.close();
  }
}

/** Feeds of one outlet list the same stories, and the same page may be named twice. */
function firstOfEach(): (article: WebArticle) => boolean {
  const seen = new Set<string>();
  return ({ draft: { id, url } }) => {
    const names = [id, url].filter((name) => name !== null);
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  };
}
