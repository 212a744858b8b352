import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySlope } from './memory-slope.ts';

const MB = 1024 * 1024;

function line(slope: number, start: number, wobble: readonly number[]) {
  return wobble.map((off, at) => ({
    questions: at * 500,
    bytes: (start + slope * at * 0.5 + off) * MB,
  }));
}

test('memorySlope() finds the slope of a straight line, without doubt', () => {
  const slopes = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(slopes, fc.integer({ min: 3, max: 40 }), (slope, count) => {
      const found = memorySlope(line(slope, 300, Array<number>(count).fill(0)));
      for (const value of [found?.slope, found?.low, found?.high])
        expect(value).toBeCloseTo(slope, 5);
    }),
  );
});

test('memorySlope() doubts a slope that wobbles more than it rises', () => {
  const flat = memorySlope(line(0, 300, [5, -5, 5, -5, 5, -5, 5, -5]));
  expect(flat?.low).toBeLessThan(0);
  expect(flat?.high).toBeGreaterThan(0);
  const steep = memorySlope(line(10, 300, [1, -1, 1, -1, 1, -1, 1, -1]));
  expect(steep?.low).toBeGreaterThan(5);
});

test.each([[[]], [[0]], [[0, 1]]])('memorySlope() of too few samples is not known', (wobble) => {
  expect(memorySlope(line(1, 1, wobble))).toBeNull();
});
