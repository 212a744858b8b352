import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interleave } from '../../src/retrieval/interleave.ts';

const itself = (item: unknown) => item;

describe('interleave()', () => {
  test('takes the first of each list, then the second', () => {
    expect(interleave([['a', 'b', 'c'], ['x'], ['m', 'n']], itself)).toEqual([
      ...['a', 'x', 'm', 'b', 'n', 'c'],
    ]);
  });

  test('holds every item once, and keeps the order of a single list', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
        const dealt = interleave(lists, itself);
        expect(new Set(dealt)).toEqual(new Set(lists.flat()));
        expect(dealt).toHaveLength(new Set(lists.flat()).size);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (list) => {
        expect(interleave([list], itself)).toEqual(list);
      }),
    );
  });
});
