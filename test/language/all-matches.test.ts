import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../src/language/all-matches.ts';

const EXPRESSIONS = [/a|b/g, /a*/g, /(?<first>\p{L})(b?)/gu, /(?=b)/gu, /$/g, /[^\n]+/g];

test('finds what String.matchAll finds, also where matches are empty', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '😀') }),
      fc.constantFrom(...EXPRESSIONS),
      (text, expression) => {
        expect(allMatches(text, expression)).toEqual([...text.matchAll(expression)]);
      },
    ),
  );
});

test('begins anew each time, wherever the expression was left', () => {
  const expression = /b/g;
  expression.test('ab');
  expect(allMatches('ab', expression).map(({ index }) => index)).toEqual([1]);
  expect(allMatches('ab', expression)).toHaveLength(1);
});

test('refuses an expression that would never get further', () => {
  expect(() => allMatches('ab', /b/)).toThrow(TypeError);
});
