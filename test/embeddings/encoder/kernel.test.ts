import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKernel, type Kernel } from '../../../embeddings/encoder/kernel/kernel.ts';
import { createMatrix, multiply } from '../../../embeddings/encoder/matrix.ts';

const WIDTH = 512;
const HEAD = 16;
const ROW = 3 * HEAD;

/** Numbers whose sizes differ by up to ten thousand, as those of a row may. */
const number = fc.tuple(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
);
const seeds = fc.integer({ min: 1, max: 1e9 });

function kernel(): Kernel {
  return createKernel({
    bytes: 1 << 20,
    tokenWidth: HEAD,
    widths: [WIDTH],
    heads: [{ width: HEAD, rowWidth: ROW }],
  });
}

describe('createKernel()', () => {
  test.each<[string, (row: number, at: number) => number]>([
    ['all numbers alike, which makes the largest sums', () => 0.7],
    ['one number far above the others', (_, at) => (at === 3 ? 900 : 1e-3)],
    ['a row of zeros', (row, at) => (row === 1 ? 0 : Math.sin(at))],
    ['waves', (row, at) => Math.sin(row * 91 + at * at)],
  ])('rows times columns: %s', (_, value) => {
    const rows = fill(3 * WIDTH, (at) => value(Math.floor(at / WIDTH), at % WIDTH));
    const weights = fill(WIDTH * 4, (at) => value(at % 4, Math.floor(at / 4)));
    const bias = Float32Array.of(0, 1, -2, 0.5);
    const out = product(rows, weights, bias);
    out.forEach((result, at) => {
      const left = rows.subarray(Math.floor(at / 4) * WIDTH).subarray(0, WIDTH);
      const right = fill(WIDTH, (row) => weights[row * 4 + (at % 4)] ?? NaN);
      const exact = dot(left, right) + (bias[at % 4] ?? NaN);
      const allowed = 2e-4 * Math.hypot(...left) * Math.hypot(...right) + 1e-6;
      expect(Math.abs(result - exact)).toBeLessThanOrEqual(allowed);
    });
  });

  test('rows are evened out', () => {
    const law = fc.property(fc.array(number, { minLength: HEAD, maxLength: HEAD }), (parts) => {
      const { call, room, floats } = kernel();
      const from = Float32Array.from(parts, ([value, power]) => value * 10 ** power);
      const [at, gain, shift, out] = [room(64), room(64), room(64), room(64)];
      floats(at, HEAD).set(from);
      floats(gain, HEAD).fill(2);
      floats(shift, HEAD).fill(-1);
      call('normalise', at, gain, shift, out, 1, HEAD * 4);
      const mean = sum(from) / HEAD;
      const deviation = Math.sqrt(sum(from.map((value) => (value - mean) ** 2)) / HEAD + 1e-6);
      floats(out, HEAD).forEach((value, index) => {
        expect(value).toBeCloseTo((2 * ((from[index] ?? NaN) - mean)) / deviation - 1, 3);
      });
    });
    fc.assert(law, { numRuns: 10 });
  });

  test('attention, whatever stands behind the rows', () => {
    const law = fc.property(fc.integer({ min: 1, max: 11 }), seeds, (count, seed) => {
      const random = fill((count + 4) * ROW, (at) => Math.sin(seed + at * at) * 3);
      const found = attention(random, count);
      const expected = plainAttention(random, count);
      found.forEach((value, at) => {
        expect(value).toBeCloseTo(expected[at] ?? NaN, 4);
      });
    });
    fc.assert(law, { numRuns: 10 });
  });
});

function product(rows: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  const { call, room, floats, ...rest } = kernel();
  const draft = room(WIDTH * 16 * 4);
  const matrix = createMatrix({ call, room, floats, ...rest }, { weights, bias, draft });
  const rounded = { address: room(WIDTH * 4 * 2), scales: room(16) };
  const out = room(4 * 4 * 4);
  floats(draft, rows.length).set(rows);
  call('round', draft, rounded.address, rounded.scales, 3, WIDTH * 4);
  multiply({ call, room, floats, ...rest }, rounded, matrix, { out, rows: 3 });
  return floats(out, 12).slice();
}

function attention(rows: Float32Array, count: number): Float32Array {
  const { call, room, floats } = kernel();
  const stride = 16 * 4;
  const [from, likenesses, inverses] = [room(rows.length * 4), room(16 * stride), room(64)];
  const out = room(16 * stride);
  floats(from, rows.length).set(rows);
  const [key, value] = [from + HEAD * 4, from + 2 * HEAD * 4];
  call(`compare${HEAD}`, from, key, likenesses, count, count, stride, 0);
  call('weigh', likenesses, inverses, count, count, stride, 0.25);
  call('mix', likenesses, stride, inverses, value, ROW * 4, out, HEAD * 4, count, HEAD * 4);
  return floats(out, count * HEAD).slice();
}

function plainAttention(rows: Float32Array, count: number): readonly number[] {
  const part = (row: number, which: number) =>
    rows.subarray(row * ROW + which * HEAD, row * ROW + (which + 1) * HEAD);
  const texts = Array.from({ length: count }, (_, at) => at);
  return texts.flatMap((row) => {
    const weights = texts.map((other) => Math.exp(dot(part(row, 0), part(other, 1)) / 4));
    const total = sum(weights);
    return Array.from({ length: HEAD }, (_, at) =>
      sum(texts.map((other) => ((weights[other] ?? NaN) * (part(other, 2)[at] ?? NaN)) / total)),
    );
  });
}

function fill(count: number, value: (at: number) => number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => value(at));
}

function dot(one: Float32Array, other: Float32Array): number {
  return sum(Array.from(one, (value, at) => value * (other[at] ?? NaN)));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
