import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/language/tokens.ts';

describe('tokens()', () => {
  test.each([
    ["O'Neill's boat", ["O'Neill's", 'boat']],
    ['1,200 at 10:30, 7.5', ['1,200', 'at', '10:30', '7.5']],
    ['x-ray 15-carat', ['x', 'ray', '15', 'carat']],
    ["'quoted' word’ ’tis", ['quoted', 'word', 'tis']],
    ['café MH17 3rd', ['café', 'MH17', '3', 'rd']],
    ['… — !?', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
  });

  test('stand where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});
