import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateMean } from '../../src/evaluation/metrics/bootstrap.ts';
import {
  averagePrecision,
  hitAt,
  recallAt,
  reciprocalRank,
} from '../../src/evaluation/metrics/ranking-scores.ts';
import { signTest } from '../../src/evaluation/metrics/sign-test.ts';

const rankings = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });

describe('the scores of a ranking', () => {
  test.each([
    { ranks: [1], hit: [1, 1], reciprocal: 1, average: 1, recall: [1, 1] },
    { ranks: [null], hit: [0, 0], reciprocal: 0, average: 0, recall: [0, 0] },
    { ranks: [4, 2], hit: [0, 1], reciprocal: 1 / 2, average: 1 / 2, recall: [1, 1] },
    { ranks: [1, 7], hit: [1, 1], reciprocal: 1, average: (1 + 2 / 7) / 2, recall: [0.5, 1] },
    {
      ranks: [11, null, 3],
      hit: [0, 1],
      reciprocal: 1 / 3,
      average: 1 / 9,
      recall: [1 / 3, 1 / 3],
    },
  ])('are those of their definitions for %j', ({ ranks, hit, reciprocal, average, recall }) => {
    expect([hitAt(ranks, 1), hitAt(ranks, 4)]).toEqual(hit);
    expect(reciprocalRank(ranks, 10)).toBeCloseTo(reciprocal, 12);
    expect(averagePrecision(ranks, 10)).toBeCloseTo(average, 12);
    expect([recallAt(ranks, 5), recallAt(ranks, 10)]).toEqual(recall);
  });

  test('lie from 0 to 1, and the deeper one looks, the higher', () => {
    fc.assert(
      fc.property(rankings, fc.integer({ min: 1, max: 20 }), (ranks, depth) => {
        for (const score of [hitAt, recallAt, reciprocalRank]) {
          expect(score(ranks, depth)).toBeLessThanOrEqual(score(ranks, depth + 1));
          expect(score(ranks, depth)).toBeGreaterThanOrEqual(0);
        }
        expect(averagePrecision(ranks, depth)).toBeLessThanOrEqual(1);
        expect(averagePrecision([...ranks].reverse(), depth)).toBe(averagePrecision(ranks, depth));
      }),
    );
  });
});

describe('estimateMean()', () => {
  test('gives the mean within its interval, the same each time', () => {
    const values = Array.from({ length: 100 }, (_, index) => Number(index % 4 === 0));
    const estimate = estimateMean(values);
    expect(estimate.value).toBe(0.25);
    // Of a share of .25 among 100, the normal interval is ± .085.
    expect(estimate.low).toBeCloseTo(0.165, 1);
    expect(estimate.high).toBeCloseTo(0.335, 1);
    expect(estimateMean(values)).toEqual(estimate);
  });

  test('is certain of what does not vary, and 0 of nothing', () => {
    expect(estimateMean([1, 1, 1])).toEqual({ value: 1, low: 1, high: 1 });
    expect(estimateMean([])).toEqual({ value: 0, low: 0, high: 0 });
  });
});

describe('signTest()', () => {
  test.each([
    [0, 0, 1],
    [5, 5, 1],
    [1, 0, 1],
    [6, 0, 2 / 64],
    [9, 1, 22 / 1024],
    [1, 9, 22 / 1024],
  ])('of %d won and %d lost', (won, lost, p) => {
    expect(signTest(won, lost)).toBeCloseTo(p, 12);
  });

  test('holds for as many questions as there may be', () => {
    expect(signTest(5100, 4900)).toBeGreaterThan(0.04);
    expect(signTest(5100, 4900)).toBeLessThan(0.05);
  });
});
