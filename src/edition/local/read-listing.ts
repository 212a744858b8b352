import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ArticleEntry } from '../edition.ts';
import * as tables from './coverage-tables.ts';
import { yieldToEvents } from '../../yield-to-events.ts';
import type { LabelRange } from '../scope.ts';

/** What an open edition keeps in memory of its articles. */
export interface Listing {
  /** Ordered by id. */
  readonly articles: readonly ArticleEntry[];
  /** By article id, the labels of its passages; articles without text have none. */
  readonly ranges: ReadonlyMap<string, LabelRange>;
  /** What an outlet may be called, by key. */
  readonly outletAliases: ReadonlyMap<string, string>;
}

/** Rows read between two turns of the event loop: some milliseconds, as reading them makes new memory. */
const SLICE = 100;

/**
 * Reads the listing of an edition that was checked to be what was published.
 * @param count of its articles
 */
export async function readListing(database: Database, count: number): Promise<Listing> {
  const entries = database.prepare<[number, number], tables.EntryRow>(tables.SELECT_ENTRIES);
  const articles: ArticleEntry[] = [];
  const ranges = new Map<string, LabelRange>();
  const once = createSharing();
  for (let row = 1; row <= count; row += SLICE) {
    for (const entry of entries.all(row, row + SLICE - 1)) {
      const { id, first, last } = entry;
      articles.push(toEntry(entry, once));
      if (first !== null && last !== null) ranges.set(id, { first, last });
    }
    await yieldToEvents();
  }
  return { articles, ranges, outletAliases: readAliases(database) };
}

/** Texts that many articles share are kept in memory once: each gives an equal one that was given before. */
function createSharing() {
  return {
    text: createOnce<string | null>(),
    outletSource: createOnce<tables.EntryRow['outletSource']>(),
    publishedSource: createOnce<tables.EntryRow['publishedSource']>(),
    kind: createOnce<tables.EntryRow['kind']>(),
  };
}

function createOnce<Text>(): (text: Text) => Text {
  const known = new Map<Text, Text>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

const NONE: readonly never[] = [];

/** What is kept of a row, as few objects as can be: what outlives its turn is copied by the collector of garbage. */
function toEntry(row: tables.EntryRow, once: ReturnType<typeof createSharing>): ArticleEntry {
  const { id, leadId, authors, notes, links } = row;
  return {
    id,
    path: row.path,
    headline: row.headline,
    outlet: once.text(row.outlet),
    outletSource: once.outletSource(row.outletSource),
    published: once.text(row.published),
    publishedSource: once.publishedSource(row.publishedSource),
    notBefore: once.text(row.notBefore),
    updated: once.text(row.updated),
    url: row.url,
    language: once.text(row.language),
    languageConfidence: row.languageConfidence,
    kind: once.kind(row.kind),
    authors: tables.isNone(authors) ? NONE : tables.storedAuthors.parse(authors),
    notes: tables.isNone(notes) ? NONE : tables.storedNotes.parse(notes),
    leadId: leadId === id ? id : leadId,
    links: tables.isNone(links) ? NONE : tables.storedLinks.parse(links),
  };
}

function readAliases(database: Database): ReadonlyMap<string, string> {
  const rows = database.prepare(tables.SELECT_ALIASES).all();
  return new Map(
    z
      .array(tables.aliasRow)
      .parse(rows)
      .map(({ key, outlet }) => [key, outlet]),
  );
}
