import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { EMPTY_DRAFT, unreadable, type Draft, type Reading, type SourceFile } from '../draft.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { filled, parsePage } from '../html/page.ts';
import { findXmlFault } from './xml-balance.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  removeNSPrefix: false,
  // Bounds against entity bombs. Atom may put bare XHTML here, whose order an object would lose.
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 20_000_000 },
  stopNodes: ['feed.entry.content', 'feed.entry.summary'],
});

type Fields = Readonly<Record<string, unknown>>;
const fieldsSchema = z.record(z.string(), z.unknown());

/** Reads an RSS 2.0, RSS 1.0 or Atom file: each item is an article, the feed's title its outlet. */
export function readFeed(file: SourceFile): Reading {
  const fault = findXmlFault(file.text);
  if (fault !== null) return unreadable(file, `invalid XML: ${fault.reason}`, fault.line);
  try {
    return readItems(file, fields(parser.parse(file.text)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(file, `invalid XML: ${message}`);
  }
}

function readItems(file: SourceFile, root: Fields): Reading {
  const rss = fields(root['rss'] ?? root['rdf:RDF']);
  const feed = fields(root['feed'] ?? rss['channel']);
  const items = list(root['feed'] ? feed['entry'] : (feed['item'] ?? rss['item']));
  if (!root['feed'] && !rss['channel']) return unreadable(file, 'it is neither RSS nor Atom');
  if (items.length === 0) return unreadable(file, 'the feed lists no articles');
  const drafts = items.map((item, index) => draft(fields(item), feed, index + 1));
  return { drafts, skipped: [] };
}

function draft(item: Fields, feed: Fields, place: number): Draft {
  const published = text(item['pubDate'] ?? item['published'] ?? item['dc:date']);
  const outlet = text(fields(item['source'])['title'] ?? item['source']) ?? text(feed['title']);
  const updated = text(item['updated'] ?? item['atom:updated']);
  return {
    ...EMPTY_DRAFT,
    id: text(item['guid'] ?? item['id']),
    item: place,
    headline: plain(item['title']),
    outlets: outlet === null ? [] : [{ value: outlet, source: 'feed' }],
    dates: published === null ? [] : [{ value: published, source: 'feed' }],
    updated,
    url: linkOf(item),
    language: text(
      feed['language'] ?? item['@xml:lang'] ?? feed['@xml:lang'] ?? item['dc:language'],
    ),
    authors: list(item['dc:creator'] ?? item['author']).flatMap(
      (a) => text(fields(a)['name'] ?? a) ?? [],
    ),
    text: bodyOf(item) ?? '',
  };
}

function bodyOf(item: Fields): string | null {
  const atom = item['content'] ?? item['summary'];
  if (atom !== undefined) return plain(atomMarkup(atom));
  return plain(item['content:encoded'] ?? item['description']);
}

/** The markup of an Atom text construct, which the parser leaves as it stands in the file. */
function atomMarkup(construct: unknown): string | null {
  const raw = text(construct);
  const [, cdata] = /^<!\[CDATA\[([^]*)\]\]>$/.exec(raw ?? '') ?? [];
  if (cdata !== undefined) return cdata;
  if (raw === null || fields(construct)['@type'] === 'xhtml') return raw;
  return parsePage(raw).body?.textContent ?? null;
}

/** RSS puts the address in the element, Atom in an attribute of the link that is no `self`, `edit`, … */
function linkOf(item: Fields): string | null {
  for (const link of list(item['link'])) {
    const relation = fields(link)['@rel'];
    if (relation === undefined || relation === 'alternate') {
      return text(fields(link)['@href'] ?? link);
    }
  }
  return null;
}

/** Feeds carry HTML, escaped or as markup of their own. */
function plain(value: unknown): string | null {
  const html = text(value);
  if (html === null) return null;
  const body = parsePage(html).body;
  return filled(body?.textContent) === null || body === null ? null : htmlToText(body);
}

function text(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return filledText(String(value));
  const inner = fieldsSchema.safeParse(value).data?.['#text'];
  return typeof inner === 'string' || typeof inner === 'number' ? filledText(String(inner)) : null;
}

function filledText(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function fields(value: unknown): Fields {
  return fieldsSchema.safeParse(value).data ?? {};
}
