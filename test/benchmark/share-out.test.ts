import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../src/benchmark/measure/share-out.ts';

test('shareOut() gives no item to two purposes', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 5 }), (count, lists) => {
      const items = Array.from({ length: count }, (_, index) => index);
      const { warming, timed, together } = shareOut(items, lists);
      const given = [...warming, ...timed, ...together.flat()];
      expect(new Set(given).size).toBe(given.length);
      expect(timed.length).toBeGreaterThanOrEqual(Math.floor(count / 2) - 1);
      expect(together).toHaveLength(lists);
    }),
  );
});
