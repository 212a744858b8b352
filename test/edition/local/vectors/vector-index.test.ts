import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/benchmark/random.ts';
import { openSections } from '../../../../src/edition/local/postings/section-file.ts';
import { best } from '../../../../src/edition/ranking.ts';
import type { Scope } from '../../../../src/edition/scope.ts';
import { createArena } from '../../../../src/edition/local/arena.ts';
import {
  loadVectorIndex,
  type VectorIndex,
} from '../../../../src/edition/local/vectors/vector-index.ts';
import {
  readKnownVectors,
  type KnownVectors,
} from '../../../../src/edition/local/vectors/known-vectors.ts';
import { writeVectors } from '../../../../src/edition/local/vectors/write-vectors.ts';
import { fakeEmbedder } from '../../../support/fake-embedder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const DIMENSIONS = 64;
const COUNT = 5_500;
/** Up to so many passages are compared one by one, of the 320 candidates that the graph keeps. */
const SCAN_LIMIT = 5_000;
const ROWS_A_CANDIDATE = SCAN_LIMIT / 320;
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

function every(step: number, count = COUNT): Scope {
  const labels = Array.from({ length: Math.floor(count / step) }, (_, index) => 1 + index * step);
  return {
    everything: step === 1,
    articleIds: [],
    ranges: labels.map((label) => ({ first: label, last: label })),
    passages: labels.length,
  };
}

/** The nearest labels by the definition of cosine similarity. */
function nearest(question: Float32Array, vectors: readonly Float32Array[], scope: Scope): number[] {
  const scored = scope.ranges.map(({ first: label }) => ({
    label,
    score: cosine(question, vectors[label - 1] ?? question),
  }));
  return best(scored, 10).map(({ label }) => label);
}

/** Of the ten nearest, the share that is found. */
function recallOf(
  index: VectorIndex,
  vectors: readonly Float32Array[],
  questions: readonly Float32Array[],
  scope: Scope,
): number {
  const shares = questions.map((question) => {
    const expected = nearest(question, vectors, scope);
    const found = index.search(question, scope, 10).map(({ label }) => label);
    expect(found).toHaveLength(10);
    return expected.filter((label) => found.includes(label)).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const position = new Map<string, Float32Array>();

/** Writes the files of an index whose texts are known by their vectors; with what was embedded for it. */
async function writeIndex(vectors: readonly Float32Array[], known: KnownVectors | null) {
  const path = join(temporaryFolder(), 'vectors.hnsw');
  const texts = vectors.map((one) => {
    const text = one.join(' ');
    position.set(text, one);
    return text;
  });
  const embedded: string[] = [];
  const embedder = fakeEmbedder({
    dimensions: DIMENSIONS,
    embed: (text) => {
      embedded.push(text);
      return position.get(text) ?? new Float32Array(0);
    },
  });
  const labelled = {
    count: texts.length,
    kept: new Uint32Array(texts.length),
    read: (label: number) => texts[label - 1] ?? '',
  };
  const dimensions = await writeVectors(path, labelled, { embedder, known });
  known?.close();
  return { path, dimensions, embedded: embedded.length };
}

describe('VectorIndex', () => {
  const vectors = clustered(COUNT, 1);
  const questions = clustered(50, 2);
  let index: VectorIndex;

  beforeAll(async () => {
    const written = await writeIndex(vectors, null);
    expect(written.dimensions).toBe(DIMENSIONS);
    index = await loadVectorIndex(written.path, createArena(), ROWS_A_CANDIDATE);
  });

  const recall = (scope: Scope) => recallOf(index, vectors, questions, scope);

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

  test('search() of a large part without anything near finds what is as near as the nearest of it', () => {
    for (const question of questions) {
      const near = new Set(index.search(question, every(1), 200).map(({ label }) => label));
      const ranges = every(1).ranges.filter(({ first }) => !near.has(first));
      const part: Scope = { everything: false, articleIds: [], ranges, passages: ranges.length };
      const similarity = (label: number) =>
        cosine(question, vectors[label - 1] ?? new Float32Array(DIMENSIONS));
      const found = index.search(question, part, 10).map(({ label }) => similarity(label));
      for (const [at, label] of nearest(question, vectors, part).entries())
        expect(Math.abs(similarity(label) - (found[at] ?? 0))).toBeLessThan(0.005);
    }
  });

  test('search() of a small part finds all that are nearest, but for what rounding swaps', () => {
    expect(recall(every(7))).toBeGreaterThan(0.99);
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
      expect(score).toBeCloseTo(cosine(question, vectors[label - 1] ?? question), 2);
  });
});

describe('an index that takes over the one before', () => {
  const before = clustered(COUNT, 1);
  const questions = clustered(50, 2);
  /** In another order, every 25th text gone, and as many new ones among them. */
  const after = before.toReversed().map((one, at) => (at % 25 === 0 ? null : one));
  const added = clustered(COUNT, 3);
  const vectors = after.map((one, at) => one ?? added[at] ?? new Float32Array(DIMENSIONS));

  test('embeds what is new alone, and finds the same as one that is new', async () => {
    const first = await writeIndex(before, null);
    const next = await writeIndex(vectors, await readKnownVectors(first.path));
    expect([first.embedded, next.embedded]).toEqual([COUNT, COUNT / 25]);
    const index = await loadVectorIndex(next.path, createArena(), ROWS_A_CANDIDATE);
    expect(index.count).toBe(COUNT);
    expect(recallOf(index, vectors, questions, every(1))).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(index, vectors, questions, every(7))).toBeGreaterThan(0.99);
    const [question = new Float32Array(DIMENSIONS)] = questions;
    for (const [label, score] of index.similarities(question, [1, 2, 26, COUNT]))
      expect(score).toBeCloseTo(cosine(question, vectors[label - 1] ?? question), 2);
  });

  test('has links of what is new to what is in use alone, the same each time', async () => {
    const first = await writeIndex(before, null);
    const linksOf = async () => {
      const { path } = await writeIndex(vectors, await readKnownVectors(first.path));
      const file = openSections(path);
      const links = await file.numbers('links');
      file.close();
      return links;
    };
    const links = await linksOf();
    for (const [row, one] of after.entries())
      if (one === null) {
        const own = links.subarray(row * 32, (row + 1) * 32);
        expect(own.every((other) => other < COUNT)).toBe(true);
        expect(own.some((other) => other !== row)).toBe(true);
      }
    expect(await linksOf()).toEqual(links);
  });

  test('finds as much where it doubled again and again', async () => {
    let known: KnownVectors | null = null;
    let path = '';
    for (let count = 64, last = 0; count !== last;) {
      ({ path } = await writeIndex(before.slice(0, count), known));
      known = await readKnownVectors(path);
      [last, count] = [count, Math.min(COUNT, 2 * count)];
    }
    known?.close();
    const index = await loadVectorIndex(path, createArena(), ROWS_A_CANDIDATE);
    expect(recallOf(index, before, questions, every(1))).toBeGreaterThanOrEqual(0.98);
  });

  test('is made anew where most of it is new', async () => {
    const first = await writeIndex(before.slice(0, 50), null);
    const most = await writeIndex(before.slice(0, 100), await readKnownVectors(first.path));
    expect(most.embedded).toBe(50);
    const next = await writeIndex(before.slice(0, 101), await readKnownVectors(first.path));
    expect(next.embedded).toBe(101);
  });

  test('is made anew where too much of the one before is gone', async () => {
    const few = before.slice(0, 100);
    const first = await writeIndex(few, null);
    const kept = few.slice(0, 89);
    const next = await writeIndex(kept, await readKnownVectors(first.path));
    expect(next.embedded).toBe(89);
    const most = await writeIndex(few.slice(0, 91), await readKnownVectors(first.path));
    expect(most.embedded).toBe(0);
    const again = await writeIndex(few.slice(0, 89), await readKnownVectors(most.path));
    expect(again.embedded).toBe(89);
  });

  test('a text that stands twice has two vectors', async () => {
    const [one = new Float32Array(DIMENSIONS), other = one] = before;
    const first = await writeIndex([one, other, one, other], null);
    const next = await writeIndex([one, one, one, other], await readKnownVectors(first.path));
    expect(next.embedded).toBe(4);
    const same = await writeIndex([other, one, one, other], await readKnownVectors(first.path));
    expect(same.embedded).toBe(0);
    const index = await loadVectorIndex(same.path, createArena(), 0);
    expect(index.search(one, every(1, 4), 2).map(({ label }) => label)).toEqual([2, 3]);
  });
});
