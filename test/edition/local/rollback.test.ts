import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listEditions } from '../../../src/edition/local/list-editions.ts';
import { publishEdition } from '../../../src/edition/local/publish-edition.ts';
import { rollback } from '../../../src/edition/local/rollback.ts';
import { EditionError } from '../../../src/errors.ts';
import { testArticle } from '../../support/edition-contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openFake, publishRequest, published } from './publish.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = temporaryFolder();
});

async function publishBody(body: string): Promise<string> {
  return (await published({ dataDir, articles: [testArticle({ id: 'a', body })] })).id;
}

async function currentBody(): Promise<string | undefined> {
  const edition = await openFake(join(dataDir, 'editions', 'current'));
  const article = await edition.article('a');
  await edition.close();
  return article?.body;
}

async function currentId(): Promise<string | undefined> {
  return (await listEditions(dataDir)).find(({ current }) => current)?.id;
}

describe('rollback()', () => {
  test('returns to the edition before, and a later publication works', async () => {
    const first = await publishBody('one');
    await publishBody('two');
    expect(await rollback(dataDir)).toBe(first);
    expect(await currentBody()).toBe('one');
    await publishBody('three');
    expect(await currentBody()).toBe('three');
  });

  test('does not return to what was rolled back from', async () => {
    const first = await publishBody('one');
    await publishBody('bad');
    await rollback(dataDir);
    await publishBody('also bad');
    expect(await rollback(dataDir)).toBe(first);
  });

  test('publishes the rolled back articles again when they are indexed again', async () => {
    await publishBody('one');
    const second = await publishBody('two');
    await rollback(dataDir);
    const articles = [testArticle({ id: 'a', body: 'two' })];
    const result = await publishEdition(publishRequest({ dataDir, articles }));
    expect(result).toMatchObject({ published: true, updated: 1 });
    expect(result.id).not.toBe(second);
  });

  test('passes over editions that are damaged or gone', async () => {
    const first = await publishBody('one');
    const second = await publishBody('two');
    const third = await publishBody('three');
    await publishBody('four');
    await truncate(join(dataDir, 'editions', second, 'coverage.sqlite'), 10);
    await rm(join(dataDir, 'editions', third), { recursive: true });
    expect(await rollback(dataDir)).toBe(first);
  });

  test('returns from an edition whose manifest is damaged', async () => {
    const first = await publishBody('one');
    const second = await publishBody('two');
    await truncate(join(dataDir, 'editions', second, 'manifest.json'), 10);
    expect(await rollback(dataDir)).toBe(first);
  });

  test('refuses when there is nothing to return to, and changes nothing', async () => {
    await expect(rollback(dataDir)).rejects.toThrow(EditionError);
    const only = await publishBody('one');
    await expect(rollback(dataDir)).rejects.toThrow(/none before .* is kept that is sound/);
    expect(await currentId()).toBe(only);
  });
});

test('listEditions() of an empty data folder is empty', async () => {
  expect(await listEditions(dataDir)).toEqual([]);
});
