import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastWhere } from '../../src/edition/last-where.ts';
import { includesLabel, joined } from '../../src/edition/scope.ts';

describe('lastWhere()', () => {
  test('finds what a search from the end finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
        const ascending = numbers.toSorted((a, b) => a - b);
        const isUpTo = (at: number) => (ascending[at] ?? 0) <= limit;
        expect(lastWhere(ascending.length, isUpTo)).toBe(
          ascending.findLastIndex((one) => one <= limit),
        );
      }),
    );
  });
});

describe('includesLabel()', () => {
  test('tells the labels of ranges from those between them, adjacent ranges too', () => {
    const label = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(label), label, (labels, asked) => {
        const ascending = labels.toSorted((a, b) => a - b);
        const single = ascending.map((one) => ({ first: one, last: one }));
        for (const ranges of [single, joined(single)])
          expect(includesLabel(ranges, asked)).toBe(labels.includes(asked));
      }),
    );
  });
});
