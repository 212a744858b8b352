import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EditionHome } from '../../../src/edition/home.ts';
import { EditionShelf } from '../../../src/edition/edition-shelf.ts';
import { takeLease } from '../../../src/edition/postgres/lease.ts';
import { localHome } from '../../../src/edition/local/local-home.ts';
import { postgresHome } from '../../../src/edition/postgres/postgres-home.ts';
import { findSpace } from '../../../src/edition/postgres/spaces.ts';
import { readEdition } from '../../../src/edition/postgres/stored-editions.ts';
import { nearestByIndex, nearestExactly } from '../../../src/edition/postgres/vectors.ts';
import { filterValues } from '../../../src/edition/postgres/within.ts';
import { DatabaseError, EditionBusyError, EditionError } from '../../../src/errors.ts';
import {
  openDatabase,
  type Database,
  type OpenDatabaseOptions,
} from '../../../src/postgres/database.ts';
import { editionContract, testArticle } from '../../support/edition-contract.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import {
  databaseOf,
  postgresForFile,
  type Pglite,
  type TestServer,
} from '../../support/postgres/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { request } from './publish.ts';

const { fingerprint } = fakeEmbedder();

let server: TestServer | Pglite;
let options: OpenDatabaseOptions;
let database: Database;
let home: EditionHome;

/** Of the contract, whose suites close the editions. */
const homes: EditionHome[] = [];

beforeAll(async () => {
  server = await postgresForFile();
  return async () => {
    for (const one of homes) await one.close();
  };
});

beforeEach(() => {
  options = databaseOf(server);
  database = openDatabase(options);
  home = postgresHome(database);
  return () => home.close();
});

editionContract('PostgresEdition', async (fixture) => {
  const own = postgresHome(openDatabase(databaseOf(server)));
  const { id } = await own.publish(request(fixture));
  homes.push(own);
  return own.open(id, fixture.embedder);
});

function article(id: string, body: string) {
  return testArticle({ id, body });
}

async function rowsOf(table: string): Promise<number> {
  const [row] = await database.rows(`select count(*)::integer as count from dateline.${table}`);
  return z.object({ count: z.number() }).parse(row).count;
}

/** The bodies in force, as another process sees them. */
async function bodiesElsewhere(): Promise<string[]> {
  const other = postgresHome(openDatabase(options));
  const shelf = new EditionShelf(other, { fingerprint });
  try {
    return await shelf.use(async (edition) => {
      const all = await Promise.all(edition.articles.map(({ id }) => edition.article(id)));
      return all.map((one) => one?.body ?? '');
    });
  } finally {
    await shelf.close();
  }
}

describe('postgresHome()', () => {
  test('has no edition before one is published, and says what to do', async () => {
    expect(await home.current()).toBeNull();
    expect(await home.list()).toEqual([]);
    await expect(bodiesElsewhere()).rejects.toThrow(/There is no edition in .*npm run index/);
  });

  test('writes what has changed, and no row of what has not', async () => {
    const [a, b] = [article('a', 'One.'), article('b', 'Two.')];
    await home.publish(request({ articles: [a, b] }));
    expect(await home.publish(request({ articles: [a, b] }))).toMatchObject({ published: false });
    const embedder = fakeEmbedder();
    const second = { articles: [a, article('b', 'Two again.'), article('c', 'Three.')], embedder };
    expect(await home.publish(request(second))).toMatchObject({
      published: true,
      added: 1,
      updated: 1,
      unchanged: 1,
      passages: 3,
    });
    expect(embedder.calls.passages.flat()).toHaveLength(2);
    expect([await rowsOf('articles'), await rowsOf('passages')]).toEqual([4, 4]);
    expect(await bodiesElsewhere()).toEqual(['One.', 'Two again.', 'Three.']);
  });

  test('nothing is seen of an edition until all of it is, and what an aborted run left is removed', async () => {
    await home.publish(request({ articles: [article('a', 'One.')] }));
    const seen: string[][] = [];
    const embedder = fakeEmbedder({
      embed: async (text) => {
        const isLast = text.includes('stop');
        if (seen.length === 0 || isLast) seen.push(await bodiesElsewhere());
        if (isLast) throw new RangeError('enough');
        return new Float32Array(64).fill(1);
      },
      fingerprint: 'other/64',
    });
    const long = Array.from({ length: 256 }, (_, index) => article(`b${index}`, 'Two.'));
    const cut = { articles: [...long, article('z', 'stop')], embedder };
    await expect(home.publish(request(cut))).rejects.toThrow('enough');
    expect(seen).toEqual([['One.'], ['One.']]);
    expect(await rowsOf('articles')).toBeGreaterThan(200);
    await home.publish(request({ articles: [article('a', 'New.')] }));
    expect(await rowsOf('articles')).toBe(2);
    expect(await bodiesElsewhere()).toEqual(['New.']);
  });

  test('keeps the last editions, and goes back to the one before', async () => {
    const ids: string[] = [];
    for (const body of ['One.', 'Two.', 'Three.'])
      ids.push((await home.publish(request({ articles: [article('a', body)], keep: 2 }))).id);
    expect(await home.list()).toEqual([
      { id: ids[2], current: true },
      { id: ids[1], current: false },
    ]);
    expect(await rowsOf('articles')).toBe(2);
    expect(await home.rollback()).toBe(ids[1]);
    expect(await bodiesElsewhere()).toEqual(['Two.']);
    await expect(home.rollback()).rejects.toThrow(/Cannot roll back/);
    await home.publish(request({ articles: [article('a', 'Four.')] }));
    expect(await home.rollback()).toBe(ids[1]);
  });

  test('lets one process publish at a time; a right that was not renewed is taken over', async () => {
    await home.publish(request());
    const lease = await takeLease(database);
    await expect(home.publish(request())).rejects.toThrow(EditionBusyError);
    await expect(home.rollback()).rejects.toThrow(/are being changed by process \d+/);
    await database.change(`update dateline.leases set until = now() - interval '1 second'`);
    const again = await takeLease(database);
    await expect(database.transaction((session) => lease.confirm(session))).rejects.toThrow(
      EditionBusyError,
    );
    await lease.release();
    await again.release();
    expect(await home.publish(request())).toMatchObject({ published: false });
  });

  test('refuses vectors of another embedder, and embeds anew for one', async () => {
    const { id } = await home.publish(request());
    await expect(home.open(id, { fingerprint: 'other/8' })).rejects.toThrow(
      /built by the embedder "fake\/64".*npm run index/,
    );
    const embedder = fakeEmbedder({ dimensions: 8 });
    const next = await home.publish(request({ embedder }));
    expect(next).toMatchObject({ published: true, unchanged: 2, dimensions: 8 });
    expect(await rowsOf('articles')).toBe(2);
    const edition = await home.open(next.id, { fingerprint: embedder.fingerprint });
    const vector = await embedder.embedQuestion('Body of a.');
    expect(await edition.searchVectors(vector, {}, 5)).toHaveLength(2);
  });

  test('scores words, phrases and vectors as editions in folders do', async () => {
    const words = ['ferry', 'quay', 'storm', 'mayor', 'lamp', 'goat', 'crew'];
    const articles = Array.from({ length: 24 }, (_, index) => {
      const told = Array.from({ length: 5 + index }, (_, at) => words[(at * (index + 1)) % 7]);
      return article(`a${index}`, `${told.join(' ')}.\n\n${told.toReversed().join(' ')}.`);
    });
    const local = localHome(temporaryFolder());
    const [here, there] = await Promise.all(
      [local, home].map(async (one) =>
        one.open((await one.publish(request({ articles }))).id, { fingerprint }),
      ),
    );
    const terms = ['ferri', 'quai', 'storm mayor', 'ferri ferri', 'goat'];
    const rounded = (found: readonly { readonly score: number }[] = []) =>
      found.map((one) => ({ ...one, score: Number(one.score.toFixed(5)) }));
    expect(rounded(await there?.searchText(terms, {}, 99))).toEqual(
      rounded(await here?.searchText(terms, {}, 99)),
    );
    expect(rounded(await there?.searchArticles(terms, {}, 99))).toEqual(
      rounded(await here?.searchArticles(terms, {}, 99)),
    );
    const counts = await there?.documentFrequencies(terms);
    expect(counts).toEqual(await here?.documentFrequencies(terms));
    expect(Math.min(...(counts?.values() ?? []))).toBeGreaterThan(0);
    await Promise.all([here?.close(), there?.close()]);
  });

  test('the index finds the nearest vectors, filtered ones too', async () => {
    const texts = ['Ferry.', 'Quay.', 'Storm.', 'Mayor.', 'Lamp.', 'Goat.'];
    const articles = texts.map((body, index) =>
      testArticle({ id: `a${index}`, body, outlet: index % 2 === 0 ? 'Even' : 'Odd' }),
    );
    const { id } = await home.publish(request({ articles }));
    const stored = await readEdition(database, id);
    const space = await findSpace(database, fingerprint);
    if (stored === null || space === null) throw new Error('Nothing was published');
    const vector = await fakeEmbedder().embedQuestion('Goat storm');
    for (const outlets of [[], ['Even'], ['Odd']]) {
      const query = { vector, filter: filterValues(stored.number, { outlets }), limit: 6 };
      const exact = await nearestExactly(database, space, query);
      const near = await nearestByIndex(database, space, query, true);
      expect(near.map(({ score }) => score)).toEqual(exact.map(({ score }) => score));
      expect(near).toHaveLength(outlets.length === 0 ? 6 : 3);
    }
  });

  test('says what is damaged', async () => {
    const { id } = await home.publish(request());
    await database.change(`delete from dateline.articles where id = 'a'`);
    const opened = home.open(id, { fingerprint });
    await expect(opened).rejects.toThrow(EditionError);
    await expect(opened).rejects.toThrow(/1 articles, its manifest says 2/);
  });

  test('a question fails plainly while the server is away, and the next one is answered', async () => {
    if (!('leave' in server)) return;
    await home.publish(request());
    const shelf = new EditionShelf(home, { fingerprint });
    const count = () => shelf.use((edition) => Promise.resolve(edition.articles.length));
    expect(await count()).toBe(2);
    await server.leave();
    const error: unknown = await count().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).not.toContain('secret-of-postgres');
    await server.comeBack();
    expect(await count()).toBe(2);
  });

  test('keeps text that Postgres cannot as it can', async () => {
    const { id } = await home.publish(request({ articles: [article('a', 'A nul \0 in it.')] }));
    const edition = await home.open(id, { fingerprint });
    expect((await edition.article('a'))?.body).toBe('A nul \ufffd in it.');
  });
});
