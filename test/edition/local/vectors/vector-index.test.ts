import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/benchmark/random.ts';
import { best } from '../../../../src/edition/ranking.ts';
import type { Scope } from '../../../../src/edition/scope.ts';
import {
  loadVectorIndex,
  type VectorIndex,
} from '../../../../src/edition/local/vectors/vector-index.ts';
import { writeRounded } from '../../../../src/edition/local/vectors/write-rounded.ts';
import { writeVectors } from '../../../../src/edition/local/vectors/write-vectors.ts';
import { fakeEmbedder } from '../../../support/fake-embedder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const DIMENSIONS = 64;
const COUNT = 5_500;
const SCAN_LIMIT = 5_000;
const CLUSTERS = 60;

/** Vectors that gather around centres, as those of texts do. */
function clustered(count: number, seed: number): Float32Array[] {
  const centre = createRandom(7);
  const centres = Array.from({ length: CLUSTERS }, () => vector(centre));
  const next = createRandom(seed);
  return Array.from({ length: count }, () => {
    const middle = centres[Math.floor(next() * CLUSTERS)] ?? new Float32Array(DIMENSIONS);
    const offset = vector(next);
    return unit(middle.map((value, index) => value + 2 * (offset[index] ?? 0)));
  });
}

function vector(next: () => number): Float32Array {
  return Float32Array.from({ length: DIMENSIONS }, () => next() - 0.5);
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Cosine similarity of two unit vectors. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function every(step: number): Scope {
  const labels = Array.from({ length: Math.floor(COUNT / step) }, (_, index) => 1 + index * step);
  return {
    everything: step === 1,
    articleIds: [],
    ranges: labels.map((label) => ({ first: label, last: label })),
    passages: labels.length,
  };
}

describe('VectorIndex', () => {
  const vectors = clustered(COUNT, 1);
  const questions = clustered(50, 2);
  let index: VectorIndex;

  beforeAll(async () => {
    const folder = temporaryFolder();
    const paths = { graph: join(folder, 'vectors.hnsw'), rounded: join(folder, 'rounded') };
    const embedder = fakeEmbedder({
      dimensions: DIMENSIONS,
      embed: (text) => vectors[Number(text)] ?? new Float32Array(0),
    });
    const texts = vectors.map((_, position) => String(position));
    expect(await writeVectors(paths.graph, texts, { embedder })).toBe(DIMENSIONS);
    await writeRounded(paths.rounded, paths.graph, undefined);
    index = await loadVectorIndex(paths, SCAN_LIMIT);
    return () => {
      index.close();
    };
  });

  /** The nearest labels by the definition of cosine similarity. */
  function nearest(question: Float32Array, scope: Scope): number[] {
    const scored = scope.ranges.map(({ first: label }) => ({
      label,
      score: cosine(question, vectors[label - 1] ?? question),
    }));
    return best(scored, 10).map(({ label }) => label);
  }

  function recall(scope: Scope): number {
    const shares = questions.map((question) => {
      const expected = nearest(question, scope);
      const found = index.search(question, scope, 10).map(({ label }) => label);
      expect(found).toHaveLength(10);
      return expected.filter((label) => found.includes(label)).length / 10;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }

  test('reads count and dimensions from the file', () => {
    expect(index).toMatchObject({ count: COUNT, dimensions: DIMENSIONS });
  });

  test('search() of everything finds at least 98 of 100 nearest', () => {
    expect(recall(every(1))).toBeGreaterThanOrEqual(0.98);
  });

  test('search() of a large part finds at least 98 of 100 nearest of that part', () => {
    const part: Scope = {
      everything: false,
      articleIds: [],
      ranges: Array.from({ length: SCAN_LIMIT + 100 }, (_, at) => ({
        first: at + 1,
        last: at + 1,
      })),
      passages: SCAN_LIMIT + 100,
    };
    expect(recall(part)).toBeGreaterThanOrEqual(0.98);
  });

  test('search() of a small part is exact', () => {
    expect(recall(every(7))).toBe(1);
  });

  test('search() finds as many as wanted, even all', () => {
    const [question = new Float32Array(DIMENSIONS)] = questions;
    const found = index.search(question, every(1), COUNT + 10);
    expect(new Set(found.map(({ label }) => label)).size).toBe(COUNT);
    expect(found).toEqual(best(found, COUNT));
  });

  test('search() gives the same twice, and scores are cosine similarities', () => {
    const [question = new Float32Array(DIMENSIONS)] = questions;
    const found = index.search(question, every(1), 20);
    expect(index.search(question, every(1), 20)).toEqual(found);
    for (const { label, score } of found)
      expect(score).toBeCloseTo(cosine(question, vectors[label - 1] ?? question), 5);
  });
});
