import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { openCacheFile, rowChecksum } from '../src/cache-file.ts';

/** Vectors by embedder fingerprint and text, in a file. The texts themselves are not in it. */
export interface EmbeddingCache {
  /** `null` where there is none, or one that was damaged on the disk. */
  get(fingerprint: string, text: string): Float32Array | null;
  /** Looks at every vector: how many there are, and how many do not match their checksum. */
  check(): { readonly vectors: number; readonly damaged: number };
  /** How many that were asked for did not match their checksum. */
  damaged(): number;
  /** Stores all or, when it throws, none. */
  put(fingerprint: string, entries: Iterable<readonly [text: string, vector: Float32Array]>): void;
  /** Forgets the vectors of all other embedders. */
  prune(keepFingerprints: readonly string[]): void;
  /** Idempotent. */
  close(): void;
}

const TABLE = {
  name: 'vectors',
  columns: 'fingerprint TEXT NOT NULL, sha256 BLOB NOT NULL, vector BLOB NOT NULL',
  key: 'fingerprint, sha256',
  rows: 'by key',
} as const;

const rowSchema = z.object({
  fingerprint: z.string(),
  sha256: z.instanceof(Buffer),
  vector: z.instanceof(Buffer),
  /** `null` in rows of earlier versions, which had none. */
  checksum: z.number().nullable(),
});

/** The file is created when missing, with its folders; several processes may have it open. */
export function openEmbeddingCache(file: string): EmbeddingCache {
  const { database, explained } = openCacheFile(
    file,
    'embedding cache',
    TABLE,
    // Vectors may have been paid for.
    'loses nothing',
  );
  const { select, insert, remove } = explained(() => prepare(database));
  const damaged = new Set<string>();
  function find(fingerprint: string, text: string): Float32Array | null {
    const row = rowSchema.safeParse(select.get(fingerprint, sha256(text))).data;
    if (row === undefined) return null;
    if (isIntact(row)) return fromBlob(row.vector);
    damaged.add(row.sha256.toString('hex'));
    return null;
  }
  return {
    get: (fingerprint, text) => explained(() => find(fingerprint, text)),
    check: () => explained(() => checkRows(database)),
    damaged: () => damaged.size,
    put(fingerprint, entries) {
      const insertAll = database.transaction(() => {
        for (const [text, vector] of entries) {
          const [key, blob] = [sha256(text), toBlob(vector)];
          insert.run(fingerprint, key, blob, rowChecksum([fingerprint, key, blob]));
        }
      });
      explained(insertAll);
    },
    prune(keepFingerprints) {
      explained(() => remove.run(JSON.stringify(keepFingerprints)));
    },
    close() {
      database.close();
    },
  };
}

function isIntact({ fingerprint, sha256, vector, checksum }: z.infer<typeof rowSchema>): boolean {
  return checksum === null || checksum === rowChecksum([fingerprint, sha256, vector]);
}

function checkRows(database: Database): { vectors: number; damaged: number } {
  let vectors = 0;
  let damaged = 0;
  for (const row of database.prepare('SELECT * FROM vectors').iterate()) {
    vectors += 1;
    const { data } = rowSchema.safeParse(row);
    if (data === undefined || !isIntact(data)) damaged += 1;
  }
  return { vectors, damaged };
}

function prepare(database: Database) {
  return {
    select: database.prepare('SELECT * FROM vectors WHERE fingerprint = ? AND sha256 = ?'),
    insert: database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)'),
    remove: database.prepare(
      'DELETE FROM vectors WHERE fingerprint NOT IN (SELECT value FROM json_each(?))',
    ),
  };
}

/** In UTF-16, in which lone surrogates stay apart: UTF-8 makes one text of them. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf16le').digest();
}

function toBlob(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** Copied: a view of floats must begin at a multiple of four bytes. */
function fromBlob(blob: Buffer): Float32Array | null {
  if (blob.byteLength === 0 || blob.byteLength % 4 !== 0) return null;
  return new Float32Array(new Uint8Array(blob).buffer);
}
