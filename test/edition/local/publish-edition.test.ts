import { existsSync } from 'node:fs';
import { mkdir, readdir, readlink, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listEditions } from '../../../src/edition/local/list-editions.ts';
import { publishEdition } from '../../../src/edition/local/publish-edition.ts';
import { EditionError, ProviderError } from '../../../src/errors.ts';
import { testArticle } from '../../support/edition-contract.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openFake, publishRequest, published, TWO_ARTICLES } from './publish.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = temporaryFolder();
});

/** The names in the folder of editions. */
function names(): Promise<string[]> {
  return readdir(join(dataDir, 'editions'));
}

function current(): Promise<string> {
  return readlink(join(dataDir, 'editions', 'current'));
}

describe('publishEdition()', () => {
  test('publishes one folder and a relative link to it', async () => {
    const progress: number[] = [];
    const result = await publishEdition(
      publishRequest({ dataDir, onProgress: ({ done }) => progress.push(done) }),
    );
    expect(result).toEqual({
      id: await current(),
      published: true,
      added: 2,
      updated: 0,
      removed: 0,
      unchanged: 0,
      passages: 2,
      dimensions: 64,
    });
    expect((await names()).sort()).toEqual([result.id, 'current']);
    expect((await readdir(join(dataDir, 'editions', result.id))).sort()).toEqual([
      'coverage.sqlite',
      'manifest.json',
      'postings.bin',
      'vectors.hnsw',
    ]);
    expect(progress).toEqual([0, 2]);
  });

  test('embeds headline, outlet and date with the passage', async () => {
    const embedder = fakeEmbedder();
    const article = testArticle({ id: 'a', outlet: 'Post', published: '2021', body: 'One.\nTwo.' });
    await publishEdition(publishRequest({ dataDir, embedder, articles: [article] }));
    expect(embedder.calls.passages).toEqual([
      ['Headline of a. Post, 2021.\nOne.', 'Headline of a. Post, 2021.\nTwo.'],
    ]);
  });

  test('does not depend on the order of the articles', async () => {
    const first = await published({ dataDir });
    const again = await publishEdition(
      publishRequest({ dataDir, articles: TWO_ARTICLES.toReversed() }),
    );
    expect(again).toMatchObject({ id: first.id, published: false });
  });

  test('publishes nothing when nothing changed', async () => {
    const { id } = await published({ dataDir });
    const embedder = fakeEmbedder();
    const now = new Date('2021-02-01');
    const result = await publishEdition(publishRequest({ dataDir, embedder, now }));
    expect(result).toEqual({
      id,
      published: false,
      added: 0,
      updated: 0,
      removed: 0,
      unchanged: 2,
      passages: 2,
      dimensions: 64,
    });
    expect(embedder.calls.passages).toEqual([]);
    expect((await names()).sort()).toEqual([id, 'current']);
  });

  test('counts what was added, updated, removed and left', async () => {
    const articles = ['a', 'b', 'c'].map((id) => testArticle({ id }));
    await published({ dataDir, articles });
    const next = [
      testArticle({ id: 'a' }),
      testArticle({ id: 'b', published: '2021' }),
      testArticle({ id: 'd' }),
    ];
    const result = await publishEdition(publishRequest({ dataDir, articles: next }));
    expect(result).toMatchObject({
      published: true,
      added: 1,
      updated: 1,
      removed: 1,
      unchanged: 1,
    });
    const edition = await openFake(join(dataDir, 'editions', 'current'));
    expect(edition.articles.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(edition.manifest.id).toBe(result.id);
    await edition.close();
  });

  test.each([
    ['another embedder', { embedder: fakeEmbedder({ fingerprint: 'other' }) }],
    ['another splitter', { maxChars: 400 }],
    ['other leads', { leads: new Map([['b', 'a']]) }],
    ['other links', { links: [{ from: 'b', to: 'a', kind: 'updates' as const }] }],
    ['other names of outlets', { names: 'other' }],
  ])('publishes the same articles anew for %s', async (_, fields) => {
    const { id } = await published({ dataDir });
    const result = await publishEdition(publishRequest({ dataDir, ...fields }));
    expect(result).toMatchObject({ published: true, unchanged: 2 });
    expect(result.id > id).toBe(true);
  });

  test('publishes the same articles anew when the edition in force is damaged', async () => {
    const { id, folder } = await published({ dataDir });
    await truncate(join(folder, 'vectors.hnsw'), 100);
    const result = await publishEdition(publishRequest({ dataDir }));
    expect(result.published).toBe(true);
    expect(result.id).not.toBe(id);
    await (await openFake(join(dataDir, 'editions', 'current'))).close();
  });

  test('keeps the newest editions', async () => {
    const ids: string[] = [];
    for (const word of ['one', 'two', 'three', 'four']) {
      const articles = [testArticle({ id: 'a', body: word })];
      ids.push((await published({ dataDir, articles, keep: 2 })).id);
    }
    expect(await listEditions(dataDir)).toEqual([
      { id: ids[3], current: true },
      { id: ids[2], current: false },
    ]);
  });

  test.each([0, 1])('never removes the edition in force, with keep %i', async (keep) => {
    await published({ dataDir });
    const { id } = await published({ dataDir, articles: [testArticle({ id: 'a' })], keep });
    expect(await listEditions(dataDir)).toEqual([{ id, current: true }]);
  });

  test('removes what a crashed builder left, and nothing else', async () => {
    const { id } = await published({ dataDir });
    const folder = join(dataDir, 'editions');
    await mkdir(join(folder, '.building-20200101T000000Z-000000'));
    await writeFile(join(folder, '.building-20200101T000000Z-000000', 'coverage.sqlite'), 'half');
    await symlink('20200101T000000Z-000000', join(folder, '.current-20200101T000000Z-000000'));
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await publishEdition(publishRequest({ dataDir }));
    expect((await names()).sort()).toEqual([id, 'current', 'notes.txt']);
  });

  test('goes on from a crash between the rename and the switch', async () => {
    const first = await published({ dataDir });
    const second = await published({ dataDir, articles: [testArticle({ id: 'a' })] });
    const link = join(dataDir, 'editions', 'current');
    await rm(link);
    await symlink(first.id, link);
    const third = await publishEdition(
      publishRequest({ dataDir, articles: [testArticle({ id: 'a' })] }),
    );
    expect(third).toMatchObject({ published: true, removed: 1, unchanged: 1 });
    expect(third.id > second.id).toBe(true);
  });
});

describe('publishEdition() leaves the last edition in force', () => {
  const broken: readonly (readonly [string, Parameters<typeof fakeEmbedder>[0], RegExp])[] = [
    [
      'fails',
      { embed: () => Promise.reject(new ProviderError('down', { retryable: true })) },
      /down/,
    ],
    ['gives a short vector', { embed: () => new Float32Array(63).fill(1) }, /63 dimensions/],
    ['gives an empty vector', { dimensions: 0, embed: () => new Float32Array(0) }, /is empty/],
    ['gives a zero vector', { embed: () => new Float32Array(64) }, /is zero/],
    ['gives NaN', { embed: () => new Float32Array(64).fill(Number.NaN) }, /finite/],
    ['gives Infinity', { embed: () => new Float32Array(64).fill(Infinity) }, /finite/],
  ];

  test.each(broken)('when the embedder %s', async (_, options, message) => {
    const { id } = await published({ dataDir });
    const articles = [testArticle({ id: 'new' })];
    const request = publishRequest({ dataDir, articles, embedder: fakeEmbedder(options) });
    const error: unknown = await publishEdition(request).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProviderError);
    expect(String(error)).toMatch(message);
    expect((await names()).sort()).toEqual([id, 'current']);
    expect(await current()).toBe(id);
  });

  test('when the embedder gives too few vectors', async () => {
    const { id } = await published({ dataDir });
    const embedder = { ...fakeEmbedder(), embedPassages: () => Promise.resolve([]) };
    const articles = [testArticle({ id: 'new' })];
    await expect(publishEdition(publishRequest({ dataDir, articles, embedder }))).rejects.toThrow(
      /0 vectors for 1 texts/,
    );
    expect((await names()).sort()).toEqual([id, 'current']);
  });

  test('when aborted while embedding', async () => {
    const { id } = await published({ dataDir });
    const abort = new AbortController();
    const embedder = fakeEmbedder({
      embed: () => {
        abort.abort(new Error('enough'));
        return new Float32Array(64).fill(1);
      },
    });
    const articles = [testArticle({ id: 'new' })];
    const request = publishRequest({ dataDir, articles, embedder, signal: abort.signal });
    await expect(publishEdition(request)).rejects.toThrow('enough');
    expect((await names()).sort()).toEqual([id, 'current']);
  });

  test('when aborted before it begins', async () => {
    const request = publishRequest({ dataDir, signal: AbortSignal.abort(new Error('enough')) });
    await expect(publishEdition(request)).rejects.toThrow('enough');
    expect(await names()).toEqual([]);
  });

  test.each([
    ['there is no article', [], /no article could be read/],
    ['no article has a text', [testArticle({ id: 'new', body: '' })], /no article has a text/],
    ['two articles share an id', [...TWO_ARTICLES, testArticle({ id: 'a' })], /the id "a"/],
  ])('when %s', async (_, articles, message) => {
    const { id } = await published({ dataDir });
    const error: unknown = await publishEdition(publishRequest({ dataDir, articles })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EditionError);
    expect(String(error)).toMatch(message);
    expect((await names()).sort()).toEqual([id, 'current']);
  });

  test('when another publication is under way, and says so', async () => {
    const { id } = await published({ dataDir });
    const articles = [testArticle({ id: 'new' })];
    let second: unknown;
    const embedder = fakeEmbedder({
      embed: async () => {
        expect(await current()).toBe(id);
        second = await publishEdition(publishRequest({ dataDir })).catch((e: unknown) => e);
        return new Float32Array(64).fill(1);
      },
    });
    await publishEdition(publishRequest({ dataDir, articles, embedder }));
    expect(second).toBeInstanceOf(EditionError);
    expect(String(second)).toContain(`process ${process.pid}, since 2021-01-06T09:30:00.250Z`);
    expect(existsSync(join(dataDir, 'editions', '.lock'))).toBe(false);
  });
});
