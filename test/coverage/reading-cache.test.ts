import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  NO_READING_CACHE,
  openReadingCache,
  remember,
  type ReadingCache,
} from '../../src/coverage/reading-cache.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  file = join(folder, 'data', 'readings.sqlite');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Remembers a length, and says whether it had to be counted. */
function lengthOf(cache: ReadingCache, ...parts: string[]): { value: number; counted: boolean } {
  let counted = false;
  const value = remember(cache, { kind: 'length', parts }, z.number(), () => {
    counted = true;
    return parts.join('').length;
  });
  return { value, counted };
}

describe('openReadingCache()', () => {
  test('keeps a value once it was made, also after the file was closed', () => {
    const first = openReadingCache(file);
    expect(lengthOf(first, 'ferry')).toEqual({ value: 5, counted: true });
    first.close();
    const second = openReadingCache(file);
    expect(lengthOf(second, 'ferry')).toEqual({ value: 5, counted: false });
    second.close();
  });

  test('tells parts apart, also those that join to the same text', () => {
    const cache = openReadingCache(file);
    lengthOf(cache, 'ab', 'c');
    expect(lengthOf(cache, 'a', 'bc').counted).toBe(true);
    expect(cache.recall({ kind: 'other', parts: ['ab', 'c'] }, z.number())).toBeNull();
    cache.close();
  });

  test('makes again what has another shape than is asked for', () => {
    const before = openReadingCache(file);
    lengthOf(before, 'ferry');
    before.close();
    const cache = openReadingCache(file);
    expect(cache.recall({ kind: 'length', parts: ['ferry'] }, z.string())).toBeNull();
    cache.close();
  });

  test('sweep() forgets what was not asked for since the cache was opened', () => {
    const before = openReadingCache(file);
    lengthOf(before, 'ferry');
    lengthOf(before, 'bridge');
    before.close();
    const between = openReadingCache(file);
    lengthOf(between, 'ferry');
    between.sweep();
    between.close();
    const cache = openReadingCache(file);
    expect(lengthOf(cache, 'ferry').counted).toBe(false);
    expect(lengthOf(cache, 'bridge').counted).toBe(true);
    cache.close();
  });

  test('tells bytes from other bytes, and from other parts', () => {
    const cache = openReadingCache(file);
    const of = (...parts: (string | Buffer)[]) => ({ kind: 'length', parts });
    cache.keep(of(Buffer.from([0xc3, 0x28])), () => 2);
    cache.close();
    const again = openReadingCache(file);
    expect(again.recall(of(Buffer.from([0xc3, 0x28])), z.number())).toBe(2);
    expect(again.recall(of(Buffer.from([0xc3, 0x29])), z.number())).toBeNull();
    expect(again.recall(of(Buffer.from([0xc3]), Buffer.from([0x28])), z.number())).toBeNull();
    again.close();
  });

  test('makes nothing that it does not keep', () => {
    expect(() => {
      NO_READING_CACHE.keep({ kind: 'length', parts: ['ferry'] }, () => {
        throw new Error('made');
      });
    }).not.toThrow();
  });

  test('takes the place of a table of earlier versions', () => {
    openReadingCache(file).close();
    const database = new Database(file);
    database.exec(
      'DROP TABLE readings; CREATE TABLE readings (key BLOB PRIMARY KEY, value TEXT) WITHOUT ROWID',
    );
    database.prepare('INSERT INTO readings VALUES (?, ?)').run(Buffer.alloc(32), '5');
    database.close();
    const cache = openReadingCache(file);
    expect(lengthOf(cache, 'ferry').counted).toBe(true);
    cache.close();
    const again = openReadingCache(file);
    expect(lengthOf(again, 'ferry').counted).toBe(false);
    again.close();
  });

  test('names a file that is no cache, and says that it may be deleted', async () => {
    openReadingCache(file).close();
    await writeFile(file, 'no database, but long enough to be read as the head of one '.repeat(40));
    expect(() => openReadingCache(file)).toThrow(/reading cache .*readings\.sqlite.*delete it/s);
  });
});
