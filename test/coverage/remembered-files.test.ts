import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { CoverageReading } from '../../src/coverage/intake.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { openReadingCache } from '../../src/coverage/reading-cache.ts';
import { traitsOf } from '../../src/coverage/traits.ts';
import { rowChecksum } from '../../src/cache-file.ts';
import { NOW } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const STORY = [
  'The harbour wall cracked in the storm, and the ferry stayed at its berth until noon.',
  'Correction: An earlier version of this article gave another day.',
].join('\n\n');

const PAGE = `<html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1>
  <p>${STORY.replace('\n\n', '</p><p>')}</p></article></body></html>`;

/** Reads a folder with the cache that lies beside it. */
async function read(folder: string, now = NOW): Promise<CoverageReading> {
  const readings = openReadingCache(cacheOf(folder));
  try {
    const reading = await readCoverage([folder], { now, readings });
    readings.sweep();
    return reading;
  } finally {
    readings.close();
  }
}

function cacheOf(folder: string): string {
  return join(folder, '.data', 'readings.sqlite');
}

/** Puts other words into what is kept, so that one can see what was read from it. */
function reword(folder: string, from: string, to: string): void {
  const database = new Database(cacheOf(folder));
  const update = database.prepare('update readings set value = ?, checksum = ? where key = ?');
  const rows = database.prepare<[], { key: Buffer; value: string }>('select * from readings').all();
  for (const { key, value } of rows) {
    const other = value.replaceAll(from, to);
    update.run(other, rowChecksum([key, other]), key);
  }
  database.close();
}

function bodies({ articles }: CoverageReading): string[] {
  return articles.map(({ body }) => body);
}

describe('files that were read before', () => {
  test('are not looked into again, and have the traits they had', async () => {
    const folder = await writeFiles({ 'story.txt': STORY });
    const [first] = (await read(folder)).articles;
    const made = first && traitsOf(first);
    const [again] = (await read(folder)).articles;
    expect(again).toEqual(first);
    expect(again?.notes).toHaveLength(1);
    expect(again && traitsOf(again)).toEqual({
      notes: made?.notes,
      sketch: made?.sketch,
      signature: made?.signature,
    });
    reword(folder, 'ferry', 'tram');
    expect(bodies(await read(folder))).toEqual([STORY.replace('ferry', 'tram')]);
  });

  test('are read anew where a byte of them changed, or what is kept was damaged', async () => {
    const folder = await writeFiles({ 'story.txt': STORY });
    await read(folder);
    const other = STORY.replace('noon', 'dusk');
    await writeFile(join(folder, 'story.txt'), other);
    expect(bodies(await read(folder))).toEqual([other]);
    const database = new Database(cacheOf(folder));
    database.exec(`update readings set value = replace(value, 'ferry', 'tram')`);
    database.close();
    expect(bodies(await read(folder))).toEqual([other]);
  });

  test('are assembled anew under other settings, and what is slow to read is not read for it', async () => {
    const folder = await writeFiles({ 'page.html': PAGE, 'story.txt': STORY });
    await read(folder);
    reword(folder, 'ferry', 'tram');
    await writeFile(join(folder, 'coverage.yaml'), 'defaults: { outlet: Hill Post }');
    const { articles } = await read(folder);
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['page', 'Hill Post'],
      ['story', 'Hill Post'],
    ]);
    expect(articles[0]?.body).toContain('tram');
    expect(articles[1]?.body).toBe(STORY);
  });

  test('are assembled anew on another day where the day matters', async () => {
    const future = `date 2026-01-20\n\nMill burns\n\n${STORY}`;
    const folder = await writeFiles({ 'story.txt': future });
    expect((await read(folder)).warnings).toHaveLength(1);
    expect((await read(folder)).warnings).toHaveLength(1);
    expect((await read(folder, new Date('2026-01-21T12:00:00Z'))).warnings).toEqual([]);
  });

  test('of several articles keep each by itself', async () => {
    const stories = (days: string[]) =>
      JSON.stringify(days.map((day) => ({ headline: day, published: '2024-03-05', body: STORY })));
    const folder = await writeFiles({ 'all.json': stories(['Tuesday', 'Friday']) });
    const first = await read(folder);
    expect(await read(folder)).toEqual(first);
    reword(folder, 'ferry', 'tram');
    await writeFile(join(folder, 'all.json'), stories(['Tuesday', 'Sunday']));
    expect(bodies(await read(folder))).toEqual([STORY.replace('ferry', 'tram'), STORY]);
  });

  test('keep the traits of a body without what its outlet repeats', async () => {
    const prompt = 'More of this in the newsletter of the Hill Post.';
    const files: Record<string, string> = {};
    for (const id of ['one', 'two', 'three']) {
      const own = [1, 2, 3].map((line) => `Line ${line} of story ${id} is nowhere else.`);
      const body = [...own, prompt].join('\n\n');
      files[`${id}.json`] = JSON.stringify({ outlet: 'Hill Post', body });
    }
    const folder = await writeFiles(files);
    const first = await read(folder);
    expect(bodies(first).some((body) => body.includes(prompt))).toBe(false);
    const traits = first.articles.map((article) => [...traitsOf(article).sketch]);
    const again = await read(folder);
    expect(again).toEqual(first);
    expect(again.articles.map((article) => [...traitsOf(article).sketch])).toEqual(traits);
    await rm(join(folder, 'three.json'));
    expect(bodies(await read(folder)).every((body) => body.includes(prompt))).toBe(true);
  });
});
