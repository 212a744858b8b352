import { z } from 'zod';
import type { Draft, Reading, SourceFile } from '../draft.ts';
import { unreadable } from '../draft.ts';
import { beyondLimit, MAX_FEED_ITEMS } from './feed.ts';
import { jsonDraft } from './json-draft.ts';
import { isSummary } from './teaser.ts';

type Fields = Readonly<Record<string, unknown>>;
const objectSchema = z.record(z.string(), z.unknown());

/**
 * The articles of a JSON Feed, version 1 or 1.1 (https://www.jsonfeed.org/version/1.1/); `null` for other
 * JSON. Its title is the outlet; its items have their own authors, else those of the feed.
 */
export function readJsonFeed(file: SourceFile, feed: Fields): Reading | null {
  const version = text(feed['version']) ?? '';
  if (!/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(version)) return null;
  const items = Array.isArray(feed['items']) ? feed['items'] : [];
  if (items.length === 0) return unreadable(file, 'the feed lists no articles');
  const drafts = items
    .slice(0, MAX_FEED_ITEMS)
    .map((item, index) => draftOf(objectSchema.safeParse(item).data ?? {}, feed, index + 1));
  return { drafts, skipped: beyondLimit(file, items.length) };
}

function draftOf(item: Fields, feed: Fields, place: number): Draft {
  const { content_html: html, content_text: plain, date_published: date } = item;
  const draft = jsonDraft({ ...item, body: text(html) ?? text(plain) ?? undefined });
  const outlet = text(feed['title']);
  const published = text(date);
  const address = text(item['url']) ?? text(item['external_url']);
  const home = text(feed['home_page_url']) ?? text(feed['feed_url']);
  const url = address === null ? null : resolved(address, home);
  const whole = draft.text.length > 0 && !isSummary(draft.text);
  return {
    ...draft,
    item: place,
    outlets: outlet === null ? [] : [{ value: outlet, source: 'feed' }],
    dates: published === null ? [] : [{ value: published, source: 'feed' }],
    url,
    language: draft.language ?? text(feed['language']),
    authors:
      draft.authors.length > 0
        ? draft.authors
        : jsonDraft({ authors: feed['authors'] ?? feed['author'] }).authors,
    kinds: Array.isArray(item['tags']) ? item['tags'].flatMap((tag) => text(tag) ?? []) : [],
    teaser:
      url !== null && (draft.teaser || (!whole && text(html) === null && text(plain) === null)),
  };
}

function resolved(address: string, base: string | null): string {
  return base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
