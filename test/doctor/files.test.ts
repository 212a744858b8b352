import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import { fileChecks } from '../../src/doctor/check-files.ts';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { published } from '../edition/local/publish.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { copyFolder } from '../support/copy-folder.ts';

let sound: string;
let edition: string;
let dataDir: string;

beforeAll(async () => {
  sound = temporaryFolder();
  ({ id: edition } = await published({ dataDir: sound }));
  const cache = openEmbeddingCache(join(sound, 'embeddings.sqlite'));
  for (let number = 0; number < 50; number += 1)
    cache.put(`fingerprint-${number}`, [['text', Float32Array.of(number, 1)]]);
  cache.close();
  const state = openSqliteState(join(sound, 'state.sqlite'));
  await state.answers.save({ answer: sampleAnswer(), askerId: '7', parentId: null, guildId: null });
  await state.close();
});

beforeEach(async () => {
  dataDir = join(temporaryFolder(), 'data');
  await copyFolder(sound, dataDir);
});

async function findings(): Promise<string[]> {
  const found = [];
  for (const check of fileChecks({ dataDir })) found.push(...(await check()));
  return found.map(({ state, subject, detail }) => `${state} ${subject}: ${detail}`);
}

/** Changes one bit of a file: where something known stands, or in its middle. */
function flip(path: string, known = ''): void {
  const bytes = readFileSync(path);
  const at = known === '' ? Math.floor(bytes.length / 2) : bytes.indexOf(known);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test('the files of a data folder are whole', async () => {
  expect(await findings()).toEqual([
    'ok Edition files: 1 edition is as it was written',
    'ok Embedding cache: 50 vectors are as they were written',
    `ok State: ${dataDir}/state.sqlite is whole`,
  ]);
});

test.each(['coverage.sqlite', 'postings.bin', 'vectors.hnsw', 'manifest.json'])(
  'a bit that has changed in %s is found, and what mends it is said',
  async (name) => {
    flip(join(dataDir, 'editions', edition, name));
    const [first = '', ...others] = await findings();
    expect(first).toContain('fail Edition files');
    expect(first).toContain(name);
    expect(first).toContain('npm run index');
    expect(others.join()).not.toContain('fail');
  },
);

test.each([
  ['embeddings.sqlite', 'Embedding cache', 'fingerprint-7', 'npm run index'],
  ['state.sqlite', 'State', '', 'Put a backup of it in its place'],
])(
  'a bit that has changed in %s is found, and what mends it is said',
  async (name, subject, known, mends) => {
    flip(join(dataDir, name), known);
    const failed = (await findings()).filter((finding) => finding.startsWith('fail'));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toContain(`fail ${subject}`);
    expect(failed[0]).toContain(join(dataDir, name));
    expect(failed[0]).toContain(mends);
  },
);
