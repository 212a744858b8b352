import { describe, expect, test } from 'vitest';
import { insertBetween, MARKERS } from '../../../src/benchmark/report/insert-between.ts';

const { begin, end } = MARKERS;

describe('insertBetween()', () => {
  test('takes the place of what was there, and of nothing else', () => {
    const once = insertBetween(`before\n${begin}\nold\n${end}\nafter\n`, 'new');
    expect(once).toBe(`before\n${begin}\n\nnew\n\n${end}\nafter\n`);
    expect(insertBetween(once, 'new')).toBe(once);
  });

  test.each([['no markers'], [`${end} ${begin}`], [begin]])('refuses %s', (text) => {
    expect(() => insertBetween(text, 'new')).toThrow(RangeError);
  });
});
