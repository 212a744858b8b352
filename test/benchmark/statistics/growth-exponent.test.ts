import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthExponent } from '../../../src/benchmark/statistics/growth-exponent.ts';

describe('growthExponent()', () => {
  test('finds the exponent of any power law', () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    const exponents = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(positive, exponents, (factor, exponent) => {
        const figures = [1e3, 1e4, 1e5].map((size) => ({ size, value: factor * size ** exponent }));
        expect(growthExponent(figures)).toBeCloseTo(exponent, 6);
      }),
    );
  });

  test('is null for one size alone', () => {
    expect(growthExponent([{ size: 1000, value: 2 }])).toBeNull();
    expect(growthExponent([1, 2].map((value) => ({ size: 1000, value })))).toBeNull();
  });
});
