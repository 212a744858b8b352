import { EMPTY_DRAFT, unreadable, type Draft, type Reading, type SourceFile } from '../draft.ts';
import { filled } from '../html/page.ts';
import { parseAddress } from '../web-address.ts';
import { decodeEntities, hasMarkup, markupToText } from './markup-text.ts';
import { isBrokenOff, isSummary } from './teaser.ts';
import { xmlFields, xmlList, xmlText, type XmlFields } from './xml-fields.ts';

/** Feeds list the newest first; what stands further down is old, and no feed in use lists half as many. */
export const MAX_FEED_ITEMS = 5000;

const WHOLE = ['content:encoded', 'content', 'yandex:full-text', 'fulltext'];
const SHORT = ['description', 'summary', 'media:description', 'itunes:summary', 'dc:description'];
/** `issued`, `created` and `modified` are those of Atom 0.3. */
const DATES = ['pubDate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created'];
const UPDATES = ['updated', 'atom:updated', 'modified', 'dcterms:modified'];
/** WordPress ends the items of its feeds so, in the language of the site. */
const CARRIED_FROM =
  /^(?:The post .{1,300} (?:appeared first|first appeared) on .{1,100}|(?:Het bericht|Der Beitrag|L['’]article|La entrada) .{1,300} (?:verscheen eerst op|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareció primero en) .{1,100})$/;

/** What holds for every item of a feed. */
interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly base: string | null;
}

/**
 * The articles of a feed (RSS 0.9 to 2.0, Atom 0.3 and 1.0): each item is one, the feed's title its outlet.
 * @param root the parsed XML
 */
export function readFeed(file: SourceFile, root: XmlFields): Reading {
  const rss = xmlFields(root['rss'] ?? root['rdf:RDF']);
  const channel = xmlFields(root['feed'] ?? xmlList(rss['channel'])[0]);
  if (!root['feed'] && rss['channel'] === undefined) {
    return unreadable(file, 'it is neither RSS nor Atom, nor a sitemap');
  }
  const items = xmlList(root['feed'] ? channel['entry'] : (channel['item'] ?? rss['item']));
  if (items.length === 0) return unreadable(file, 'the feed lists no articles');
  const feed: Feed = {
    title: plain(channel['title']),
    language: firstText([channel['language'], channel['dc:language'], channel['@xml:lang']]),
    base: linkOf(channel, xmlText(channel['@xml:base'])),
  };
  const drafts = items.map((item, index) => draftOf(xmlFields(item), feed, index + 1));
  return { drafts, skipped: [] };
}

/** Says of a feed that lists too many articles that not all of them are read. */
export function beyondLimit(file: SourceFile, items: number): Reading['skipped'] {
  if (items <= MAX_FEED_ITEMS) return [];
  const reason = `the feed lists ${items} articles; its first ${MAX_FEED_ITEMS} are read`;
  return [{ path: file.path, line: null, reason }];
}

function draftOf(item: XmlFields, feed: Feed, place: number): Draft {
  const source = plain(xmlFields(item['source'])['title']) ?? plain(item['source']);
  const outlet = source ?? feed.title;
  const url = linkOf(item, feed.base) ?? permalinkOf(item);
  const dates = DATES.flatMap((key) => xmlText(item[key]) ?? []);
  return {
    ...EMPTY_DRAFT,
    id: firstText([item['guid'], item['id'], item['@rdf:about']]),
    item: place,
    headline: withoutSource(plain(item['title']), source),
    outlets: outlet === null ? [] : [{ value: outlet, source: 'feed' }],
    dates: [...new Set(dates)].map((value) => ({ value, source: 'feed' })),
    updated: firstText(UPDATES.map((key) => item[key])),
    url,
    language: firstText([item['@xml:lang'], item['dc:language']]) ?? feed.language,
    kinds: xmlList(item['category']).flatMap(categoryOf).slice(0, 20),
    authors: xmlList(item['dc:creator'] ?? item['author']).flatMap(authorOf),
    ...storyOf(item, url),
  };
}

function storyOf(item: XmlFields, url: string | null): Pick<Draft, 'text' | 'teaser'> {
  const media = xmlFields(item['media:group']);
  const longest = (keys: readonly string[]) =>
    keys
      .map((key) => withoutCarrier(plain(item[key] ?? media[key]) ?? ''))
      .reduce((best, text) => (text.length > best.length ? text : best), '');
  const whole = longest(WHOLE);
  const short = longest(SHORT);
  const text = short.length > whole.length ? short : whole;
  const teaser = isBrokenOff(text) || (text === short && isSummary(text));
  return { text, teaser: teaser && url !== null };
}

function withoutCarrier(text: string): string {
  const lines = text.split('\n');
  return CARRIED_FROM.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('\n').trim() : text;
}

/** Gathered feeds put the outlet behind the headline, and into `source` too. */
function withoutSource(headline: string | null, source: string | null): string | null {
  if (headline === null || source === null) return headline;
  const tail = [' - ', ' – ', ' | ']
    .map((mark) => mark + source)
    .find((end) => headline.endsWith(end));
  return tail === undefined ? headline : headline.slice(0, -tail.length);
}

/** RSS puts the address in the element, Atom in an attribute of the link that is no `self`, `edit`, … */
function linkOf(item: XmlFields, base: string | null): string | null {
  const original = xmlText(item['feedburner:origLink']);
  if (original !== null) return original;
  for (const link of xmlList(item['link'])) {
    const relation = xmlFields(link)['@rel'];
    if (relation !== undefined && relation !== 'alternate') continue;
    const address = xmlText(xmlFields(link)['@href'] ?? link);
    if (address !== null) return resolved(address, base);
  }
  return null;
}

/** As it is where there is nothing to resolve it by. */
function resolved(address: string, base: string | null): string {
  if (base === null || /^[a-z][\w+.-]*:/i.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function permalinkOf(item: XmlFields): string | null {
  const guid = xmlText(item['guid']);
  const isLink = xmlFields(item['guid'])['@isPermaLink'] !== 'false';
  return guid !== null && isLink && parseAddress(guid) !== null ? guid : null;
}

function categoryOf(category: unknown): readonly string[] {
  const { '@term': term, '@label': label } = xmlFields(category);
  const name = plain(label) ?? plain(term) ?? plain(category);
  return name === null ? [] : [name];
}

/** RSS asks for `address (name)`; an address alone names nobody. */
function authorOf(author: unknown): readonly string[] {
  const text = plain(xmlFields(author)['name'] ?? author) ?? '';
  const name = /^\S{1,200}@\S{1,200}\s*\((.{1,200})\)$/.exec(text)?.[1] ?? text;
  return name === '' || /^\S+@\S+$/.test(name) ? [] : [name];
}

/** The words of an element: HTML, escaped or not, or a plain text. The parser leaves many as they stand. */
function plain(value: unknown): string | null {
  const raw = xmlText(value);
  if (raw === null) return null;
  const bare = raw.includes('<![CDATA[')
    ? raw.replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    : hasMarkup(raw)
      ? raw
      : decodeEntities(raw);
  const markup = xmlFields(value)['@mode'] === 'base64' ? fromBase64(bare) : bare;
  const text = markupToText(markup);
  return filled(text) === null ? null : text;
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function firstText(values: readonly unknown[]): string | null {
  return values.map(xmlText).find((text) => text !== null) ?? null;
}
