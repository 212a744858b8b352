import type { FormatReader } from '../draft.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

const READERS: ReadonlyMap<string, FormatReader> = new Map([
  ['.txt', readText],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.json', readJson],
  ['.jsonl', readJsonLines],
  ['.ndjson', readJsonLines],
  ['.rss', readFeed],
  ['.xml', readFeed],
  ['.atom', readFeed],
]);

/** The ending of a file's name in lower case, with its dot; empty without one. */
export function endingOf(path: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The reader for a file by its ending; `null` for files that are no articles. */
export function formatOf(path: string): FormatReader | null {
  return READERS.get(endingOf(path)) ?? null;
}
