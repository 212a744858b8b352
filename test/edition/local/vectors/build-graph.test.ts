import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import hnswlib from 'hnswlib-node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/benchmark/random.ts';
import { createPace } from '../../../../src/edition/local/pace.ts';
import { createGraphBuilder } from '../../../../src/edition/local/vectors/build-graph.ts';
import { readHnswGraph } from '../../../../src/edition/local/vectors/hnsw-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const COUNT = 600;
const pace = createPace(undefined);
const next = createRandom(1);
const vectors = Array.from({ length: COUNT }, () =>
  Float32Array.from({ length: 8 }, () => next() - 0.5),
);

describe('a graph that hnswlib makes', () => {
  test('links every row to at most 32 others, and is searched from few', async () => {
    const builder = createGraphBuilder(join(temporaryFolder(), 'graph'), 8, COUNT);
    for (const vector of vectors) builder.add(vector);
    const { links, most, entries } = await builder.finish(pace);
    expect([most, links.length]).toEqual([32, 32 * COUNT]);
    for (let row = 0; row < COUNT; row += 1) {
      const own = [...links.subarray(row * most, (row + 1) * most)];
      const linked = own.filter((other) => other !== row);
      expect(linked.length).toBeGreaterThan(0);
      expect(new Set(linked).size).toBe(linked.length);
      expect(Math.max(...own)).toBeLessThan(COUNT);
    }
    expect([...entries].length).toBeLessThan(COUNT / 8);
  });

  test('that could not be written is an error that names the folder', async () => {
    const builder = createGraphBuilder(join(temporaryFolder(), 'gone', 'graph'), 8, 1);
    builder.add(new Float32Array(8).fill(1));
    await expect(builder.finish(pace)).rejects.toThrow(/not written whole to .*gone.*disk/);
  });
});

describe('readHnswGraph()', () => {
  let path: string;

  beforeEach(async () => {
    path = join(temporaryFolder(), 'graph');
    const graph = new hnswlib.HierarchicalNSW('cosine', 8);
    graph.initIndex(COUNT);
    for (const [label, vector] of vectors.entries()) graph.addPoint([...vector], label);
    await graph.writeIndex(path);
  });

  test.each([10, 96, 5_000, COUNT * 100])('refuses a file of %i bytes', async (bytes) => {
    truncateSync(path, bytes);
    await expect(readHnswGraph(path, COUNT, pace)).rejects.toThrow(RangeError);
  });

  test('refuses one of fewer points, and one of something else', async () => {
    await expect(readHnswGraph(path, COUNT + 1, pace)).rejects.toThrow(/has 600 points/);
    writeFileSync(path, Buffer.alloc(200_000));
    await expect(readHnswGraph(path, COUNT, pace)).rejects.toThrow(/not one of hnswlib/);
  });
});
