import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Manifest } from '../manifest.ts';
import { CACHE_KIB } from './coverage-tables.ts';
import { damaged, unreadable } from './mend.ts';
import { COVERAGE_FILE } from './paths.ts';
import { readListing, type Listing } from './read-listing.ts';

/** An open `coverage.sqlite`, and what of it is kept in memory. */
export interface OpenCoverage {
  readonly database: Database.Database;
  readonly listing: Listing;
}

/**
 * Opens the articles of an edition. The file never changes, so that its lock is taken once, for reading, which others
 * may do beside: taken for each statement, it would cost twice what reading a passage does.
 * @throws EditionError when they cannot be read, or are not as many as the manifest says
 */
export async function openCoverage(folder: string, manifest: Manifest): Promise<OpenCoverage> {
  const path = join(folder, COVERAGE_FILE);
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    database.pragma('locking_mode = exclusive');
    database.pragma(`cache_size = ${-CACHE_KIB}`);
    checkCounts(folder, manifest, database);
    return { database, listing: await readListing(database, manifest.counts.articles) };
  } catch (error) {
    database.close();
    throw unreadable(folder, COVERAGE_FILE, error);
  }
}

/** Rows are numbered from 1 without gaps: the last number is their count, and counting them would be a look at each. */
function checkCounts(folder: string, { counts }: Manifest, database: Database.Database): void {
  for (const table of ['articles', 'passages'] as const) {
    const rows = database.prepare(`select coalesce(max(rowid), 0) from ${table}`).pluck().get();
    if (rows !== counts[table])
      throw damaged(
        folder,
        `it holds ${String(rows)} ${table}, its manifest says ${counts[table]}`,
      );
  }
}
