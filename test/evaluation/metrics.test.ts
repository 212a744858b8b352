import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { f1Of } from '../../src/evaluation/metrics/scores.ts';
import { scoreSets } from '../../src/evaluation/metrics/set-scores.ts';
import { shingleOverlap } from '../../src/evaluation/metrics/shingle-overlap.ts';
import { scoreTexts } from '../../src/evaluation/metrics/text-scores.ts';
import { scoreValues, type ValuePair } from '../../src/evaluation/metrics/value-scores.ts';

function pair(gold: string | null, read: string | null): ValuePair {
  return { gold, read, same: gold === read };
}

describe('scoreValues()', () => {
  test('counts right, wrong, missed and rightly absent values', () => {
    const pairs = [
      pair('2021-01-06', '2021-01-06'),
      pair('2021-01-06', '2021-01-06'),
      pair('2021-01-06', '2021-01'),
      pair('2021-01-06', null),
      pair(null, '2021-01-06'),
      pair(null, null),
    ];
    const scores = scoreValues(pairs);
    expect(scores).toMatchObject({ articles: 6, accuracy: 3 / 6, precision: 2 / 4 });
    expect(scores.recall).toBeCloseTo(2 / 3);
    expect(scores.f1).toBeCloseTo(4 / 7);
  });

  test('has no fault to find in nothing', () => {
    expect(scoreValues([])).toEqual({ articles: 0, accuracy: 1, precision: 1, recall: 1, f1: 1 });
  });
});

describe('scoreSets()', () => {
  test('pools what is common, and asks for equal sets for accuracy', () => {
    const scores = scoreSets([
      { gold: new Set(['a', 'b']), read: new Set(['a']) },
      { gold: new Set(['c']), read: new Set(['c']) },
      { gold: new Set(), read: new Set(['d']) },
      { gold: new Set(), read: new Set() },
    ]);
    expect(scores).toMatchObject({ articles: 4, accuracy: 2 / 4 });
    expect(scores.precision).toBeCloseTo(2 / 3);
    expect(scores.recall).toBeCloseTo(2 / 3);
  });
});

describe('shingleOverlap()', () => {
  test.each([
    ['the same text', 'one two three four five', 'one two three four five', [1, 0, 0]],
    ['a word more', 'one two three four', 'one two three four five', [0.5, 0.5, 0]],
    ['a word less', 'one two three four five', 'two three four five', [0.5, 0, 0.5]],
    ['another order', 'one two three four', 'four three two one', [0, 0.5, 0.5]],
    ['a repetition', 'a b c d', 'a b c d. A a b c d', [1 / 6, 5 / 6, 0]],
    ['nothing read', 'one two', '', [0, 0, 1]],
    ['nothing there', '', 'one two', [0, 1, 0]],
    ['other punctuation', 'One, two: three four!', 'One two three four', [1, 0, 0]],
    ['fewer words than a shingle', 'één twee', 'één twee', [1, 0, 0]],
    ['nothing at all', '', ' … ', [0, 0, 0]],
  ])('compares %s', (_, gold, read, [right, wrong, missed]) => {
    const overlap = shingleOverlap(gold, read);
    expect(overlap.right).toBeCloseTo(right ?? Number.NaN);
    expect(overlap.wrong).toBeCloseTo(wrong ?? Number.NaN);
    expect(overlap.missed).toBeCloseTo(missed ?? Number.NaN);
  });

  test('shares sum to 1, and are mirrored when the texts change places', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const there = shingleOverlap(left.join(' '), right.join(' '));
        const back = shingleOverlap(right.join(' '), left.join(' '));
        expect(there.right + there.wrong + there.missed).toBeCloseTo(1);
        expect(there).toEqual({ right: back.right, wrong: back.missed, missed: back.wrong });
      }),
    );
  });
});

describe('scoreTexts()', () => {
  test('takes F1 from the means of precision and recall', () => {
    const scores = scoreTexts([
      { right: 1, wrong: 0, missed: 0 },
      { right: 0.5, wrong: 0.5, missed: 0 },
      { right: 0, wrong: 0, missed: 1 },
    ]);
    expect(scores).toMatchObject({ articles: 3, accuracy: null, precision: 0.75 });
    expect(scores.recall).toBeCloseTo(2 / 3);
    expect(scores.f1).toBeCloseTo(f1Of(0.75, 2 / 3));
  });

  test('gives intervals of no width where all texts are alike, and the same ones each time', () => {
    const perfect = Array.from({ length: 20 }, () => ({ right: 1, wrong: 0, missed: 0 }));
    expect(scoreTexts(perfect).interval).toEqual({ precision: 0, recall: 0, f1: 0 });
    const mixed = [...perfect, { right: 0.5, wrong: 0.5, missed: 0 }];
    const { interval } = scoreTexts(mixed);
    expect(interval.f1).toBeGreaterThan(0);
    expect(interval.f1).toBeLessThan(0.1);
    expect(scoreTexts(mixed).interval).toEqual(interval);
  });
});
