import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openCacheFile } from '../src/cache-file.ts';

/** Vectors by embedder fingerprint and text, in a file. The texts themselves are not in it. */
export interface EmbeddingCache {
  /** `null` where there is none. */
  get(fingerprint: string, text: string): Float32Array | null;
  /** Stores all or, when it throws, none. */
  put(fingerprint: string, entries: Iterable<readonly [text: string, vector: Float32Array]>): void;
  /** Forgets the vectors of all other embedders. */
  prune(keepFingerprints: readonly string[]): void;
  /** Idempotent. */
  close(): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS vectors (
  fingerprint TEXT NOT NULL, sha256 BLOB NOT NULL, vector BLOB NOT NULL,
  PRIMARY KEY (fingerprint, sha256)
) WITHOUT ROWID`;

/** The file is created when missing, with its folders; several processes may have it open. */
export function openEmbeddingCache(file: string): EmbeddingCache {
  const { database, explained } = openCacheFile(
    file,
    'embedding cache',
    TABLE,
    // Vectors may have been paid for.
    'loses nothing',
  );
  const select = database
    .prepare('SELECT vector FROM vectors WHERE fingerprint = ? AND sha256 = ?')
    .pluck();
  const insert = database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)');
  const kept = 'SELECT value FROM json_each(?)';
  const remove = database.prepare(`DELETE FROM vectors WHERE fingerprint NOT IN (${kept})`);
  return {
    get: (fingerprint, text) => explained(() => fromBlob(select.get(fingerprint, sha256(text)))),
    put(fingerprint, entries) {
      const insertAll = database.transaction(() => {
        for (const [text, vector] of entries) insert.run(fingerprint, sha256(text), toBlob(vector));
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

/** In UTF-16, in which lone surrogates stay apart: UTF-8 makes one text of them. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf16le').digest();
}

function toBlob(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** Copied: a view of floats must begin at a multiple of four bytes. */
function fromBlob(value: unknown): Float32Array | null {
  const blob = z.instanceof(Buffer).optional().catch(undefined).parse(value);
  if (blob === undefined || blob.byteLength === 0 || blob.byteLength % 4 !== 0) return null;
  return new Float32Array(new Uint8Array(blob).buffer);
}
