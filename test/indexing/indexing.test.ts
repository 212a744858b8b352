import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { acquireLock } from '../../src/edition/local/lock.ts';
import { listEditions } from '../../src/edition/local/list-editions.ts';
import { DatelineError } from '../../src/errors.ts';
import type { IndexProgress } from '../../src/indexing/child-message.ts';
import { createIndexing } from '../../src/indexing/indexing.ts';
import { builtProgram } from '../support/built-program.ts';
import { articlesFolder } from '../support/indexed-folder.ts';

const child = pathToFileURL(join(builtProgram(), 'src/indexing/index-child.js'));

test('run() publishes in a process of its own and tells how far it is, but not twice at once', async () => {
  const { env, dataDir } = articlesFolder();
  const indexing = createIndexing({ env: { ...process.env, ...env }, child });
  const steps: IndexProgress[] = [];
  const first = indexing.run({ onProgress: (progress) => steps.push(progress) });
  expect(await indexing.run()).toBeNull();
  expect(await first).toMatchObject({ articles: 4, added: 4, skipped: 0 });
  expect(await listEditions(dataDir)).toHaveLength(1);
  expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['reading', 'embedding']));
});

test('run() does nothing while another process indexes, and nothing is published once it is stopped', async () => {
  const { env, dataDir } = articlesFolder();
  const editions = join(dataDir, 'editions');
  mkdirSync(editions, { recursive: true });
  const indexing = createIndexing({ env: { ...process.env, ...env }, child });
  const lock = await acquireLock(editions, new Date());
  expect(await indexing.run()).toBeNull();
  await lock.release();
  const stopped = indexing.run({
    onProgress: () => {
      indexing.close();
    },
  });
  await expect(stopped).rejects.toThrow(DatelineError);
  expect(await listEditions(dataDir)).toEqual([]);
});

test('run() says what is wrong', async () => {
  const { env } = articlesFolder();
  const missing = { ...process.env, ...env, ARTICLES_DIR: '/nowhere/at/all' };
  await expect(createIndexing({ env: missing, child }).run()).rejects.toThrow('/nowhere/at/all');
});
