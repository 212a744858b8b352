import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDateline } from '../../src/answering/create-dateline.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { loadConfig } from '../../src/config.ts';
import { coverageChecks } from '../../src/doctor/check-coverage.ts';
import type { Finding } from '../../src/doctor/check.ts';
import { EditionShelf } from '../../src/edition/edition-shelf.ts';
import { indexCoverage } from '../../src/edition/index-coverage.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { articlesFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { textWith } from '../support/text-with.ts';

async function indexed(): Promise<IndexedFolder> {
  const folder = articlesFolder();
  const { articlesDir, dataDir } = folder;
  const now = new Date('2024-07-01T08:00:00Z');
  await indexCoverage({
    paths: [articlesDir],
    home: localHome(dataDir),
    embedder: fakeEmbedder(),
    now,
  });
  return folder;
}

async function findings({ env, dataDir }: Pick<IndexedFolder, 'env' | 'dataDir'>) {
  const embedder = fakeEmbedder();
  const writer = createExtractiveWriter({ embedder });
  const dateline = createDateline({
    shelf: new EditionShelf(localHome(dataDir), { fingerprint: embedder.fingerprint }),
    embedder,
    writer,
    fallback: writer,
    clock: () => new Date(),
  });
  const found: Finding[] = [];
  for (const check of coverageChecks(loadConfig(env), dateline)) found.push(...(await check()));
  await dateline.close();
  return found;
}

test('coverageChecks() describes articles and edition', async () => {
  const folder = await indexed();
  expect(await findings(folder)).toEqual([
    {
      state: 'ok',
      subject: 'Articles',
      detail: `4 files and folders in ${folder.articlesDir}`,
    },
    {
      state: 'ok',
      subject: 'Edition',
      detail: textWith('4 articles of 3 outlets, indexed 2024-07-01 08:00 UTC'),
    },
  ]);
});

test('coverageChecks() says what to do about a missing folder and a missing edition', async () => {
  const { env, dataDir } = articlesFolder();
  expect(await findings({ env: { ...env, ARTICLES_DIR: '/no/such' }, dataDir })).toEqual([
    {
      state: 'fail',
      subject: 'Articles',
      detail:
        '/no/such is no folder that can be read — set ARTICLES_DIR to the folder with your articles',
    },
    { state: 'fail', subject: 'Edition', detail: textWith('`npm run index`') },
  ]);
});

test('coverageChecks() says what to do about a damaged edition', async () => {
  const folder = await indexed();
  truncateSync(join(folder.dataDir, 'editions/current/vectors.hnsw'), 100);
  expect((await findings(folder))[1]).toEqual({
    state: 'fail',
    subject: 'Edition',
    detail: textWith(/is damaged: vectors\.hnsw has 100 bytes.*--rollback/),
  });
});
