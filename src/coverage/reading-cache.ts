import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { openCacheFile } from '../cache-file.ts';
import { readerVersion } from './reader-version.ts';

/**
 * What reading came to before, by what was read. A value holds for as long as its parts and the reader's own
 * code are the same; nothing in it cannot be made again.
 */
export interface ReadingCache {
  /**
   * The value made of these parts before, else the one that `make` gives now.
   * @param kind what is made, such as `credits`; a value that JSON can hold
   * @param parts all that the value depends on
   */
  remember<T>(kind: string, parts: readonly string[], schema: z.ZodType<T>, make: () => T): T;
  /** Forgets what was not asked for since the cache was opened. */
  sweep(): void;
  /** Stores what is new. Idempotent. */
  close(): void;
}

/** Values stored in one transaction. */
const BATCH = 500;

const TABLE =
  'CREATE TABLE IF NOT EXISTS readings (key BLOB PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID';

/** The file is created when missing, with its folders. */
export function openReadingCache(file: string): ReadingCache {
  const { database, explained } = openCacheFile(file, 'reading cache', TABLE);
  const select = database.prepare('SELECT value FROM readings WHERE key = ?').pluck();
  const insert = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?)');
  const remove = database.prepare(
    'DELETE FROM readings WHERE hex(key) NOT IN (SELECT value FROM json_each(?))',
  );
  const used = new Set<string>();
  let fresh: (readonly [Buffer, string])[] = [];
  const store = database.transaction(() => {
    for (const entry of fresh) insert.run(...entry);
    fresh = [];
  });
  return {
    remember(kind, parts, schema, make) {
      const key = keyOf(kind, parts);
      used.add(key.toString('hex').toUpperCase());
      const known = schema.safeParse(fromJson(explained(() => select.get(key))));
      if (known.success) return known.data;
      const made = make();
      fresh.push([key, JSON.stringify(made)]);
      if (fresh.length >= BATCH) explained(store);
      return made;
    },
    sweep() {
      explained(() => remove.run(JSON.stringify([...used])));
    },
    close() {
      if (!database.open) return;
      explained(store);
      database.close();
    },
  };
}

/** A cache that remembers nothing. */
export const NO_READING_CACHE: ReadingCache = {
  remember: (_kind, _parts, _schema, make) => make(),
  sweep: () => undefined,
  close: () => undefined,
};

function keyOf(kind: string, parts: readonly string[]): Buffer {
  const hash = createHash('sha256').update(readerVersion());
  for (const part of [kind, ...parts]) hash.update(`${part.length}:`).update(part, 'utf16le');
  return hash.digest();
}

function fromJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
