import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile } from '../../../src/benchmark/statistics/percentile.ts';

const HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('percentile()', () => {
  test.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [0.991, 100],
    [1, 100],
  ])('of one to a hundred, at %d, is %d', (share, value) => {
    expect(percentile(HUNDRED, share)).toBe(value);
  });

  test('is one of the values, with enough of them at or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const value = percentile(values, share);
          expect(values).toContain(value);
          const below = values.filter((one) => one <= value).length;
          expect(below).toBeGreaterThanOrEqual(Math.floor(share * values.length));
        },
      ),
    );
  });

  test('refuses no values', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
