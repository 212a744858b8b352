import { allMatches } from '../../language/all-matches.ts';
import { XMLParser } from 'fast-xml-parser';
import { unreadable, type Reading, type SourceFile } from '../draft.ts';
import { beyondLimit, MAX_FEED_ITEMS, readFeed } from './feed.ts';
import { readSitemap } from './sitemap.ts';
import { findXmlFault } from './xml-balance.ts';
import { xmlFields } from './xml-fields.ts';

const TEXTS = ['title', 'description', 'content', 'summary', 'content:encoded', 'tagline'];
const ITEMS = ['rss.channel.item', 'rdf:RDF.item', 'feed.entry'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  removeNSPrefix: false,
  // Bounds against entity bombs. Nothing outside the file is ever asked for.
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 20_000_000 },
  // These may hold bare markup, whose order an object would lose.
  stopNodes: ITEMS.flatMap((item) => TEXTS.map((text) => `${item}.${text}`)),
});

/** Reads an XML file: a feed (RSS, RDF or Atom), or a sitemap. */
export function readXml(file: SourceFile): Reading {
  const { xml, items } = firstItems(file.text.replace(/^\s+(?=<\?xml)/, ''));
  try {
    const sitemap = readSitemap(xml);
    const fault = findXmlFault(xml);
    if (fault !== null) return unreadable(file, `invalid XML: ${fault.reason}`, fault.line);
    const reading = sitemap ?? readFeed(file, xmlFields(parser.parse(plainNames(xml))));
    return { ...reading, skipped: [...reading.skipped, ...beyondLimit(file, items)] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(file, `invalid XML: ${message}`);
  }
}

/** A feed that lists too many articles, without those in excess; the parser would take minutes for them. */
function firstItems(xml: string): { readonly xml: string; readonly items: number } {
  const ends = allMatches(xml, /<\/(?:item|entry)>/g).map(
    ({ 0: tag, index }) => index + tag.length,
  );
  const last = ends[MAX_FEED_ITEMS - 1];
  if (last === undefined || ends.length <= MAX_FEED_ITEMS) return { xml, items: ends.length };
  return { xml: xml.slice(0, last) + xml.slice(ends.at(-1)), items: ends.length };
}

/** Some Atom files name every element `atom:feed`, `atom:entry`, …; that of RSS feeds is another one. */
function plainNames(xml: string): string {
  return /<atom:feed[\s>]/.test(xml.slice(0, 2000)) ? xml.replaceAll(/(<\/?)atom:/g, '$1') : xml;
}
