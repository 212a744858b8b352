import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { openCacheFile, rowChecksum } from '../cache-file.ts';
import { readerVersion } from './reader-version.ts';

/**
 * What reading came to before, by what was read. A value holds for as long as its parts and the reader's own
 * code are the same; nothing in it cannot be made again.
 */
export interface ReadingCache {
  /** What was kept under this key; `null` when nothing was, or something of another shape. */
  recall<T>(key: ReadingKey, schema: z.ZodType<T>): T | null;
  /** Keeps a value that JSON can hold. It is not made where nothing is kept. */
  keep(key: ReadingKey, make: () => unknown): void;
  /** Forgets what was neither recalled nor kept since the cache was opened. */
  sweep(): void;
  /** Stores what is new. Idempotent. */
  close(): void;
}

/** Names a value by what it was made of. */
export interface ReadingKey {
  /** What is made, such as `credits`. */
  readonly kind: string;
  /** All that the value depends on. */
  readonly parts: readonly (string | Buffer)[];
}

/** Values stored in one transaction. */
const BATCH = 500;

/** So much of the file is read as memory: an index looks up a value of each article. */
const MAPPED_BYTES = 2 ** 30;

const TABLE = {
  name: 'readings',
  columns: 'key BLOB NOT NULL, value TEXT NOT NULL',
  key: 'key',
  rows: 'as kept',
} as const;

const rowSchema = z.object({ value: z.string(), checksum: z.number() });

/** The file is created when missing, with its folders. */
export function openReadingCache(file: string): ReadingCache {
  const { database, explained } = openCacheFile(file, 'reading cache', TABLE, 'loses last');
  const { select, insert, remove } = explained(() => {
    database.pragma(`mmap_size = ${MAPPED_BYTES}`);
    return prepare(database);
  });
  const used = new Set<string>();
  let fresh: (readonly [Buffer, string])[] = [];
  const store = database.transaction(() => {
    for (const entry of fresh) insert.run(...entry, rowChecksum(entry));
    fresh = [];
  });
  return {
    recall(key, schema) {
      const name = nameOf(key);
      used.add(name.toString('hex').toUpperCase());
      const row = explained(() => select.get(name));
      return schema.safeParse(fromRow(name, row)).data ?? null;
    },
    keep(key, make) {
      const name = nameOf(key);
      used.add(name.toString('hex').toUpperCase());
      fresh.push([name, JSON.stringify(make())]);
      if (fresh.length >= BATCH) explained(store);
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

function prepare(database: Database) {
  return {
    select: database.prepare('SELECT value, checksum FROM readings WHERE key = ?'),
    insert: database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?)'),
    remove: database.prepare(
      'DELETE FROM readings WHERE hex(key) NOT IN (SELECT value FROM json_each(?))',
    ),
  };
}

/** A cache that keeps nothing. */
export const NO_READING_CACHE: ReadingCache = {
  recall: () => null,
  keep: () => undefined,
  sweep: () => undefined,
  close: () => undefined,
};

/** The value that was made before, else the one that `make` gives now. */
export function remember<T>(
  cache: ReadingCache,
  key: ReadingKey,
  schema: z.ZodType<T>,
  make: () => T,
): T {
  const known = cache.recall(key, schema);
  if (known !== null) return known;
  const made = make();
  cache.keep(key, () => made);
  return made;
}

/** Texts stand within, bytes behind with their lengths within: other parts are never the same bytes. */
function nameOf({ kind, parts }: ReadingKey): Buffer {
  const within = parts.map((part) => (typeof part === 'string' ? part : part.length));
  const hash = createHash('sha256').update(JSON.stringify([readerVersion(), kind, ...within]));
  for (const part of parts) if (typeof part !== 'string') hash.update(part);
  return hash.digest();
}

/** What was damaged on the disk was never kept. */
function fromRow(key: Buffer, row: unknown): unknown {
  const { value, checksum } = rowSchema.safeParse(row).data ?? {};
  if (value === undefined || checksum !== rowChecksum([key, value])) return undefined;
  return JSON.parse(value);
}
