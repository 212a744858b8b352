import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { NOW, readOne } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const STORY = 'Mill burns down\n\nThe mill is gone.';
const LINES = ['One.', 'Two.', 'Three.'].map((body, index) => JSON.stringify({ id: index, body }));

async function readAll(files: Readonly<Record<string, string | Uint8Array>>) {
  return await readCoverage([await writeFiles(files)], { now: NOW });
}

describe('a gzip file', () => {
  test.each([
    ['by its ending', 'mill.txt.gz'],
    ['by its bytes', 'mill.txt'],
  ])('is known %s, and has the id of what is in it', async (_, path) => {
    expect(await readOne(path, gzipSync(STORY))).toMatchObject({
      id: 'mill',
      headline: 'Mill burns down',
    });
  });

  test('that only is called one is read as it is', async () => {
    expect((await readOne('mill.txt.gz', STORY)).headline).toBe('Mill burns down');
  });

  test('of several members is read whole', async () => {
    const members = LINES.map((line) => gzipSync(`${line}\n`));
    const { articles } = await readAll({ 'all.jsonl.gz': Buffer.concat(members) });
    expect(articles.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });

  test('that is damaged is named, and costs no other', async () => {
    const zipped = gzipSync(STORY.repeat(100));
    const damaged = Buffer.from(zipped);
    damaged.fill(0xff, 20, 40);
    const { articles, skipped } = await readAll({
      'cut.txt.gz': zipped.subarray(0, -20),
      'damaged.txt.gz': damaged,
      'good.txt': STORY,
      'twice.txt.gz': gzipSync(gzipSync(STORY)),
    });
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(skipped.map(({ path, reason }) => [path, reason])).toEqual([
      ['cut.txt.gz', 'its gzip data is cut off'],
      ['damaged.txt.gz', 'its gzip data is damaged'],
      ['twice.txt.gz', 'it is gzip within gzip'],
    ]);
  });

  test('that unpacks to too much is named, in little memory', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const before = process.memoryUsage().rss;
    const { skipped } = await readAll({ 'bomb.html.gz': bomb });
    expect(skipped.map(({ reason }) => reason)).toEqual(['it unpacks to more than 20 MB']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
