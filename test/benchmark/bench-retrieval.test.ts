import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  figuresSchema,
  type ServedFigures,
  type SizeFigures,
} from '../../src/benchmark/retrieval-figures.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The benchmark at its smallest, as the program runs it; times depend on the machine and are not looked at. */
async function smallest(): Promise<SizeFigures> {
  const file = join(temporaryFolder(), 'figures.json');
  const small = ['--passages', '200', '--questions', '40', '--no-peers', '--minutes', '1'];
  const { status, stderr } = await runProgram(['bench', ...small, '--save', file]);
  expect(status, stderr).toBe(0);
  const [size] = figuresSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).sizes;
  if (size === undefined) throw new Error('There is no size');
  return size;
}

describe('bench', () => {
  let size: SizeFigures;
  const served = (name: string): ServedFigures => {
    const side = size.sides.find((one) => one.name === name);
    if (side === undefined || 'missing' in side.served) throw new Error(`${name} has no figures`);
    return side.served.value;
  };

  beforeAll(async () => {
    size = await smallest();
  });

  test('indexes all passages that the other systems get', () => {
    expect(size.passages).toBeGreaterThanOrEqual(200);
    expect(size.index.full).toMatchObject({ articles: size.articles, passages: size.passages });
  });

  test('finds nothing to do where nothing changed, and what has changed', () => {
    const { articles } = size;
    expect(size.index.unchanged).toMatchObject({ unchanged: articles, embeddingSeconds: 0 });
    const updated = Math.ceil(articles / 100);
    expect(size.loop.changed).toMatchObject({ updated, unchanged: articles - updated });
  });

  test('asks under six filters, all of which are obeyed', () => {
    for (const { groups } of [served('Dateline'), served('exact scan')]) {
      expect(groups).toHaveLength(6);
      expect(groups.map(({ outside }) => outside)).toEqual(groups.map(() => 0));
      expect(groups.every(({ latencies }) => latencies !== null)).toBe(true);
    }
    expect(served('Dateline').groups[0]?.latencies?.questions).toBe(20);
  });

  test('finds nearly all that an exact scan finds, and the articles asked for', () => {
    expect(served('exact scan').groups.map(({ recall }) => recall)).toEqual([1, 1, 1, 1, 1, 1]);
    for (const { recall } of served('Dateline').groups) expect(recall).toBeGreaterThan(0.98);
    for (const { answered } of served('Dateline').groups) expect(answered).toBeGreaterThan(0.7);
  });

  test('has a figure for every part', () => {
    const { parts, loop, sides } = size;
    for (const part of Object.values(parts)) expect(part.questions).toBe(10);
    for (const run of [loop.idle, loop.searching, loop.opening, loop.indexing])
      for (const { longestMs } of [run, run.bystander]) expect(longestMs).toBeGreaterThan(0);
    for (const { built } of sides) expect(built).toHaveProperty('value.peakBytes');
    for (const { perSecond } of served('Dateline').throughput) expect(perSecond).toBeGreaterThan(0);
  });
});
