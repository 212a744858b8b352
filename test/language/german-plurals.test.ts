import { describe, expect, test } from 'vitest';
import { singularOf } from '../../src/language/german-plurals.ts';

describe('singularOf()', () => {
  test.each([
    ['Autos', 'de', 'auto'],
    ['Büros', 'de', 'buro'],
    ['Haus', 'de', null],
    ['Bus', 'de', null],
    ['Hotels', 'de', null],
    ['Autos', 'nl', null],
    ['Autos', null, null],
  ])('of %j (%s) is %j', (word, language, singular) => {
    expect(singularOf(word, language)).toBe(singular);
  });
});
