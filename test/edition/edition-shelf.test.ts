import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { EditionShelf } from '../../src/edition/edition-shelf.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { rollback } from '../../src/edition/local/rollback.ts';
import { EditionError } from '../../src/errors.ts';
import { testArticle } from '../support/edition-contract.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { published } from './local/publish.ts';

const { fingerprint } = fakeEmbedder();

let dataDir: string;
let shelf: EditionShelf;

beforeEach(() => {
  dataDir = temporaryFolder();
  shelf = new EditionShelf(localHome(dataDir), { fingerprint });
  return () => shelf.close();
});

async function publishBody(body: string): Promise<{ id: string; folder: string }> {
  return published({ dataDir, articles: [testArticle({ id: 'a', body })] });
}

async function bodyOf(edition: Edition): Promise<string | undefined> {
  return (await edition.article('a'))?.body;
}

describe('EditionShelf', () => {
  test('opens the edition in force at its first use', async () => {
    await publishBody('one');
    expect(await shelf.use(bodyOf)).toBe('one');
  });

  test('says what to do when there is none, and finds a later one', async () => {
    await expect(shelf.use(bodyOf)).rejects.toThrow(/npm run index/);
    await publishBody('one');
    expect(await shelf.use(bodyOf)).toBe('one');
  });

  test('keeps one edition open for all uses', async () => {
    await publishBody('one');
    const seen = await Promise.all(
      Array.from({ length: 5 }, () => shelf.use((edition) => Promise.resolve(edition))),
    );
    expect(new Set([...seen, await shelf.current()]).size).toBe(1);
  });

  test('moves over between uses, and back after a rollback', async () => {
    await publishBody('one');
    const before = await shelf.current();
    await publishBody('two');
    expect(await shelf.use(bodyOf)).toBe('two');
    await expect(before.article('a')).rejects.toThrow(/closed/);
    await rollback(dataDir);
    expect(await shelf.use(bodyOf)).toBe('one');
  });

  test('keeps an edition open until its last use ends, even when it was removed', async () => {
    const { folder } = await publishBody('one');
    let old: Edition | undefined;
    await shelf.use(async (edition) => {
      old = edition;
      await publishBody('two');
      await rm(folder, { recursive: true });
      const others = Array.from({ length: 4 }, () => shelf.use((other) => Promise.resolve(other)));
      expect(new Set(await Promise.all(others)).size).toBe(1);
      expect(await shelf.use(bodyOf)).toBe('two');
      expect(await bodyOf(edition)).toBe('one');
      expect(await edition.searchVectors(new Float32Array(64).fill(1), {}, 1)).toHaveLength(1);
    });
    await expect(old?.article('a')).rejects.toThrow(/closed/);
  });

  test('stays with the edition before when the next cannot be opened, and says so once', async () => {
    await shelf.close();
    const refused: EditionError[] = [];
    shelf = new EditionShelf(localHome(dataDir), {
      fingerprint,
      onRefused: (error) => refused.push(error),
    });
    await publishBody('one');
    expect(await shelf.use(bodyOf)).toBe('one');
    const { folder } = await publishBody('two');
    await truncate(join(folder, 'vectors.hnsw'), 10);
    expect(await Promise.all([shelf.use(bodyOf), shelf.use(bodyOf)])).toEqual(['one', 'one']);
    expect(await shelf.use(bodyOf)).toBe('one');
    expect(refused.map(String)).toEqual([expect.stringContaining('vectors.hnsw has 10 bytes')]);
    await publishBody('three');
    expect(await shelf.use(bodyOf)).toBe('three');
  });

  test('refuses an edition of another embedder when there is none before', async () => {
    await published({ dataDir, embedder: fakeEmbedder({ fingerprint: 'other' }) });
    await expect(shelf.current()).rejects.toThrow(EditionError);
  });

  test('ends a use when its job fails', async () => {
    await publishBody('one');
    await expect(shelf.use(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    const edition = await shelf.current();
    await shelf.close();
    await expect(edition.article('a')).rejects.toThrow(/closed/);
  });

  test('refuses use when closed, and lets a use under way end', async () => {
    await publishBody('one');
    const body = await shelf.use(async (edition) => {
      await shelf.close();
      return bodyOf(edition);
    });
    expect(body).toBe('one');
    await expect(shelf.use(bodyOf)).rejects.toThrow(/closed/);
    await shelf.close();
  });

  test('survives publications while many use it', async () => {
    await publishBody('body 0');
    const uses: Promise<string | undefined>[] = [];
    for (let round = 1; round <= 5; round += 1) {
      uses.push(...Array.from({ length: 5 }, () => shelf.use(bodyOf)));
      await publishBody(`body ${round}`);
    }
    for (const body of await Promise.all(uses)) expect(body).toMatch(/^body \d$/);
    expect(await shelf.use(bodyOf)).toBe('body 5');
  });
});
