import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import { DatelineError } from '../../src/errors.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  file = join(folder, 'new', 'cache.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes a bit of the one vector. */
function flip(bit: number): void {
  const database = new Database(file);
  const read = database.prepare('SELECT vector FROM vectors').pluck();
  const vector = z.instanceof(Buffer).parse(read.get());
  const at = Math.floor(bit / 8);
  vector[at] = (vector[at] ?? 0) ^ (1 << (bit % 8));
  database.prepare('UPDATE vectors SET vector = ?').run(vector);
  database.close();
}

describe('openEmbeddingCache()', () => {
  test('keeps vectors, bit for bit, until the file is opened again', () => {
    const vector = Float32Array.from([0.1, -2.5e-8, 1]);
    const cache = openEmbeddingCache(file);
    cache.put('a', [['text', vector]]);
    cache.close();
    cache.close();
    const again = openEmbeddingCache(file);
    expect(again.get('a', 'text')).toEqual(vector);
    expect(again.get('b', 'text')).toBeNull();
    expect(again.get('a', 'other text')).toBeNull();
    again.close();
  });

  test('gives back what was last put, for any text', () => {
    const cache = openEmbeddingCache(file);
    const texts = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    const law = fc.property(texts, (all) => {
      const entries = all.map((text, at) => [text, Float32Array.of(at, 1)] as const);
      cache.put('a', entries);
      for (const [text, vector] of entries) expect(cache.get('a', text)).toEqual(vector);
    });
    fc.assert(law, { numRuns: 50 });
    cache.close();
  });

  test('tells lone surrogates apart', () => {
    const cache = openEmbeddingCache(file);
    cache.put('a', [['\ud800', Float32Array.of(1)]]);
    expect(cache.get('a', '\ud801')).toBeNull();
    cache.close();
  });

  test('stores all of a batch or nothing', () => {
    const cache = openEmbeddingCache(file);
    function* broken(): Generator<[string, Float32Array]> {
      yield ['one', Float32Array.of(1)];
      throw new Error('power cut');
    }
    expect(() => {
      cache.put('a', broken());
    }).toThrow('power cut');
    expect(cache.get('a', 'one')).toBeNull();
    cache.close();
  });

  test('prune() forgets the other embedders', () => {
    const cache = openEmbeddingCache(file);
    for (const name of ['a', 'b', 'c']) cache.put(name, [['text', Float32Array.of(1)]]);
    cache.prune(['a', 'c']);
    expect(['a', 'b', 'c'].map((name) => cache.get(name, 'text') !== null)).toEqual([
      true,
      false,
      true,
    ]);
    cache.close();
  });

  test('gives no vector back of which a bit has changed on the disk, and counts them', () => {
    const vector = Float32Array.from([0.1, 0.2, 0.3]);
    const law = fc.property(fc.nat(vector.byteLength * 8 - 1), (bit) => {
      const cache = openEmbeddingCache(file);
      cache.put('a', [['text', vector]]);
      flip(bit);
      expect(cache.get('a', 'text')).toBeNull();
      expect(cache.damaged()).toBe(1);
      cache.put('a', [['text', vector]]);
      expect(cache.get('a', 'text')).toEqual(vector);
      cache.close();
    });
    fc.assert(law, { numRuns: 20 });
  });

  test('keeps the vectors of a file that has no checksums yet', () => {
    mkdirSync(dirname(file), { recursive: true });
    const earlier = new Database(file);
    earlier.exec(
      'CREATE TABLE vectors (fingerprint TEXT, sha256 BLOB, vector BLOB, PRIMARY KEY (fingerprint, sha256)) WITHOUT ROWID',
    );
    const key = createHash('sha256').update('text', 'utf16le').digest();
    const vector = Float32Array.of(1, 2);
    earlier.prepare("INSERT INTO vectors VALUES ('a', ?, ?)").run(key, Buffer.from(vector.buffer));
    earlier.close();
    const cache = openEmbeddingCache(file);
    expect(cache.get('a', 'text')).toEqual(vector);
    cache.put('a', [['other', vector]]);
    expect(cache.get('a', 'other')).toEqual(vector);
    cache.close();
  });

  test('may be open twice', () => {
    const one = openEmbeddingCache(file);
    const other = openEmbeddingCache(file);
    one.put('a', [['text', Float32Array.of(1)]]);
    expect(other.get('a', 'text')).toEqual(Float32Array.of(1));
    one.close();
    other.close();
  });

  test('names a file that is no cache, and says that it may be deleted', () => {
    const damaged = join(folder, 'cache.sqlite');
    writeFileSync(damaged, 'not a database, but long enough to be taken for one'.repeat(100));
    const open = () => openEmbeddingCache(damaged);
    expect(open).toThrow(DatelineError);
    expect(open).toThrow(damaged);
    expect(open).toThrow(/delete it/);
  });
});
