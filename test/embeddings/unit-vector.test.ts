import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDirection, unitVector } from '../../embeddings/unit-vector.ts';

describe('unitVector()', () => {
  test('scales to length 1', () => {
    expect(unitVector([3, 4])).toEqual(Float32Array.of(0.6, 0.8));
  });

  test.each([[[0, 0]], [[NaN, 1]], [[Infinity, 1]], [[]]])('%j has no direction', (values) => {
    expect(unitVector(values)).toBeNull();
  });

  test('does not overflow', () => {
    expect(unitVector([1e200, 1e200])?.[0]).toBeCloseTo(Math.SQRT1_2);
  });

  test('keeps the direction, at length 1', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const law = fc.property(fc.array(value, { minLength: 1 }), (values) => {
      fc.pre(Math.hypot(...values) > 1e-3);
      const unit = unitVector(values) ?? new Float32Array();
      expect(Math.hypot(...unit)).toBeCloseTo(1, 5);
    });
    fc.assert(law);
  });
});

describe('meanDirection()', () => {
  test('lies between the vectors', () => {
    expect(
      meanDirection([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual(Float32Array.of(Math.SQRT1_2, Math.SQRT1_2));
  });

  test.each([
    [[]],
    [
      [
        [1, 0],
        [-1, 0],
      ],
    ],
    [[[1, 0], [1]]],
  ])('%j has none', (vectors) => {
    expect(meanDirection(vectors)).toBeNull();
  });
});
