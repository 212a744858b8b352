import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openReadingCache } from '../../src/coverage/reading-cache.ts';
import {
  indexCoverage,
  type IndexReport,
  type IndexRequest,
} from '../../src/edition/index-coverage.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { articlesFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { openFake } from './local/publish.ts';

const STORY = [
  'The harbour wall cracked in the storm of Tuesday night, and the ferry stayed at its berth until noon.',
  'A source told The Harbour Post that divers had warned of the crack in spring. The council declined to comment on it.',
  'Engineers measured the gap at eleven centimetres and closed the eastern quay to lorries for at least a week.',
].join('\n\n');

const WIRE = {
  'agency.json': JSON.stringify({ outlet: 'Coast Agency', published: '2024-03-05', body: STORY }),
  'copy.json': JSON.stringify({ outlet: 'Hill Post', published: '2024-03-06', body: STORY }),
  'fixed.json': JSON.stringify({
    outlet: 'Coast Agency',
    published: '2024-03-07',
    headline: 'CORRECTED: Harbour wall cracked in the storm',
    body: `${STORY}\n\nCorrection: An earlier version of this story said that the gap was eight centimetres.`,
  }),
};

/** Indexes with the reading cache, as the program does. */
async function index(
  { articlesDir, dataDir }: IndexedFolder,
  fields: Partial<IndexRequest> = {},
): Promise<IndexReport> {
  const readings = openReadingCache(join(dataDir, 'readings.sqlite'));
  try {
    return await indexCoverage({
      paths: [articlesDir],
      home: localHome(dataDir),
      embedder: fakeEmbedder(),
      now: new Date('2024-04-01T12:00:00Z'),
      readings,
      ...fields,
    });
  } finally {
    readings.close();
  }
}

/** The keys of what is kept of reading. */
function readingsOf({ dataDir }: IndexedFolder): unknown[] {
  const database = new Database(join(dataDir, 'readings.sqlite'), { readonly: true });
  try {
    return database.prepare('select hex(key) from readings order by key').pluck().all();
  } finally {
    database.close();
  }
}

async function articlesOf({ dataDir }: IndexedFolder, edition: string | null) {
  const opened = await openFake(join(dataDir, 'editions', edition ?? ''));
  await opened.close();
  return opened.articles;
}

describe('indexCoverage()', () => {
  test('embeds nothing and keeps the edition when nothing changed', async () => {
    const folder = articlesFolder(WIRE);
    const first = await index(folder);
    const embedder = fakeEmbedder();
    const second = await index(folder, { embedder });
    expect(second).toMatchObject({ edition: first.edition, unchanged: 3, added: 0, updated: 0 });
    expect(embedder.calls.passages).toEqual([]);
  });

  test('what building recalls is kept when nothing changed, and what nothing needs is forgotten when something did', async () => {
    const folder = articlesFolder(WIRE);
    await index(folder);
    const kept = readingsOf(folder);
    await index(folder);
    expect(readingsOf(folder)).toEqual(kept);
    await rm(join(folder.articlesDir, 'copy.json'));
    await index(folder);
    expect(readingsOf(folder).length).toBeLessThan(kept.length);
  });

  test('gives the same with a reading cache as without one', async () => {
    const folder = articlesFolder(WIRE);
    const first = await index(folder);
    const { articlesDir } = articlesFolder(WIRE);
    const again = await index(folder, { paths: [articlesDir] });
    expect(again.edition).toBe(first.edition);
    const plain = articlesFolder(WIRE);
    const { edition } = await index(plain, { readings: undefined });
    expect(await articlesOf(plain, edition)).toEqual(await articlesOf(folder, first.edition));
  });

  test('keeps copies, corrections and notes with the edition', async () => {
    const folder = articlesFolder(WIRE);
    const { edition, duplicates } = await index(folder);
    const articles = await articlesOf(folder, edition);
    expect(duplicates).toBeGreaterThan(0);
    expect(articles.find(({ id }) => id === 'copy')?.leadId).toBe('agency');
    const fixed = articles.find(({ id }) => id === 'fixed');
    expect(fixed?.notes.map(({ kind }) => kind)).toEqual(['correction']);
    expect(fixed?.links).toContainEqual({ to: 'agency', kind: 'corrects' });
  });

  test('publishes anew when an alias makes another outlet of a name in the texts', async () => {
    const folder = articlesFolder(WIRE);
    const first = await index(folder);
    await writeFile(
      join(folder.articlesDir, 'coverage.yaml'),
      'outlets: { Bay Post: Harbour Post }',
    );
    const second = await index(folder);
    expect(second).toMatchObject({ unchanged: 3 });
    expect(second.edition).not.toBe(first.edition);
  });

  test('names articles whose outlet or date is unknown or guessed', async () => {
    const { uncertain } = await index(articlesFolder({ 'undated.txt': STORY, ...WIRE }));
    expect(uncertain).toMatchObject([{ articleId: 'undated', outlet: null, published: null }]);
    expect(uncertain[0]?.line).toMatch(/^"undated.txt": \{ outlet: "\?", published: "\?" \} # /);
  });

  test('says what could not be read when nothing could', async () => {
    const indexing = index(articlesFolder({ 'empty.txt': ' ', 'broken.json': '{' }));
    await expect(indexing).rejects.toThrow(/no article could be read.*broken\.json.*empty\.txt/s);
  });

  test('names a folder that holds no article', async () => {
    const folder = articlesFolder({ 'notes.bin': '' });
    await expect(index(folder)).rejects.toThrow(`no article is in ${folder.articlesDir}. Put some`);
  });
});
