import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roundQuestion,
  roundRow,
  rowBytes,
} from '../../../../src/edition/local/vectors/rounding.ts';
import { createArena } from '../../../../src/edition/local/arena.ts';
import { createScanKernel } from '../../../../src/edition/local/vectors/scan-kernel.ts';

/** Vectors of some length, of numbers that are no matter how large. */
function vectors(dimensions: number) {
  return fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      minLength: dimensions,
      maxLength: dimensions,
    })
    .map((values) => Float32Array.from(values));
}

const DIMENSIONS = fc.integer({ min: 1, max: 70 });

describe('createScanKernel()', () => {
  it('multiplies rows with a question as plain arithmetic does', () => {
    const law = fc.property(
      DIMENSIONS.chain((dimensions) =>
        fc.tuple(
          fc.array(vectors(dimensions), { minLength: 1, maxLength: 9 }),
          vectors(dimensions),
        ),
      ),
      ([rows, question]) => {
        const width = rowBytes(question.length);
        const questionAt = rows.length * width;
        const outAt = questionAt + 2 * width;
        const listAt = outAt + 4 * rows.length;
        const memory = createArena().memory(listAt + 4 * rows.length);
        const { scan, gather } = createScanKernel(memory);
        const { buffer } = memory;
        const asked = new Int16Array(buffer, questionAt, width);
        roundQuestion(question, asked);
        const rounded = rows.map((row, at) => {
          const to = new Int8Array(buffer, at * width, width);
          roundRow(row, to);
          return to;
        });
        const products = rounded.map((row) =>
          row.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0),
        );
        scan(0, questionAt, questionAt, outAt, width);
        expect([...new Int32Array(buffer, outAt, rows.length)]).toEqual(products);
        new Uint32Array(buffer, listAt, rows.length).set([...rows.keys()].reverse());
        gather(listAt, listAt + 4 * rows.length, questionAt, outAt, width);
        expect([...new Int32Array(buffer, outAt, rows.length)]).toEqual(products.toReversed());
      },
    );
    fc.assert(law, { numRuns: 60 });
  });
});

describe('roundQuestion()', () => {
  it('never lets a sum of products overflow', () => {
    for (const dimensions of [1, 512, 3072, 20_000]) {
      const question = new Int16Array(rowBytes(dimensions));
      roundQuestion(new Float32Array(dimensions).fill(-3), question);
      const most = question.reduce((sum, value) => sum + 127 * Math.abs(value), 0);
      expect(most).toBeLessThan(2 ** 31);
      expect(most).toBeGreaterThan(0);
    }
  });
});

describe('roundRow()', () => {
  it('gives numbers that are the unit vector, to half a step', () => {
    const law = fc.property(DIMENSIONS.chain(vectors), (vector) => {
      const row = new Int8Array(rowBytes(vector.length));
      const scale = roundRow(vector, row);
      const length = Math.hypot(...vector) || 1;
      for (const [at, value] of vector.entries())
        expect(Math.abs((row[at] ?? 0) * scale - value / length)).toBeLessThanOrEqual(
          scale * 0.5001,
        );
      expect([...row.subarray(vector.length)]).toEqual(
        Array.from(row.subarray(vector.length), () => 0),
      );
    });
    fc.assert(law);
  });
});
