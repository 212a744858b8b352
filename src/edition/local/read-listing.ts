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
  for (let row = 1; row <= count; row += SLICE) {
    for (const { first, last, ...entry } of entries.all(row, row + SLICE - 1)) {
      articles.push(toEntry(entry));
      if (first !== null && last !== null) ranges.set(entry.id, { first, last });
    }
    await yieldToEvents();
  }
  return { articles, ranges, outletAliases: readAliases(database) };
}

function toEntry(entry: Omit<tables.EntryRow, 'first' | 'last'>): ArticleEntry {
  const { authors, notes, links } = entry;
  return {
    ...entry,
    authors: tables.isNone(authors) ? [] : tables.storedAuthors.parse(authors),
    notes: tables.isNone(notes) ? [] : tables.storedNotes.parse(notes),
    links: tables.isNone(links) ? [] : tables.storedLinks.parse(links),
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
