import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/localisation/locales.ts';
import { wordsIn } from '../../src/localisation/words.ts';

describe('localeOf()', () => {
  test.each([
    ['en-US', 'en'],
    ['es-419', 'es'],
    ['de', 'de'],
    ['ja', 'en'],
    [undefined, 'en'],
  ])('takes %s as %s', (tag, expected) => {
    expect(localeOf(tag)).toBe(expected);
  });
});

test('numbers and plurals are those of the language', () => {
  const { t } = wordsIn('en');
  expect(t('coverage.articles', { count: 1204 })).toBe('1,204 articles');
  expect(t('coverage.articles', { count: 1 })).toBe('1 article');
});
