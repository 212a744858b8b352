import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import * as tables from '../../src/language/concepts/index.ts';
import { NATIONS } from '../../src/language/concepts/nations.ts';
import { createVocabulary } from '../../src/language/vocabulary.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** All words of a column of the tables, and the names of countries. */
function wordsOf(language: string): string[] {
  const column = LANGUAGES.indexOf(language);
  const nations = NATIONS.trim().split('\n');
  const lines = [
    ...Object.values<string>(tables).flatMap((table) => table.trim().split('\n')),
    ...nations.map((line) => line.slice(3)),
  ];
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return [
    ...lines.flatMap((line) => (line.split('|')[column] ?? '').split(' ')),
    ...nations.map((line) => names.of(line.slice(0, 2)) ?? ''),
  ].filter((word) => word !== '');
}

describe('createVocabulary()', () => {
  test.each(LANGUAGES)('finds every word of the tables by its stems: %s', (language) => {
    const words = wordsOf(language);
    const lost = words.filter((word) => {
      const stems = analyse(word, language).join(' ');
      return createVocabulary([[word]], language).ideas(stems)?.[0] !== 0;
    });
    expect(words.length).toBeGreaterThan(5000);
    expect(lost).toEqual([]);
  });

  test('finds a phrase as it is written, whatever its capitals, hyphens and elisions', () => {
    const vocabulary = createVocabulary(
      [
        ['l’eau', 's-nachts'],
        ["'s-nachts", 'École'],
      ],
      'fr',
    );
    expect(vocabulary.ideasAsWritten("L'eau")).toEqual([0]);
    expect(vocabulary.ideasAsWritten('s nachts')).toEqual([0, 1]);
    expect(vocabulary.ideasAsWritten('ecole')).toEqual([1]);
    expect(vocabulary.ideasAsWritten('école privée')).toBeUndefined();
  });

  test('gives the phrases of an idea once each, and none of an idea that it does not have', () => {
    const vocabulary = createVocabulary([['boat', 'boats', 'ferry line']], 'en');
    expect(vocabulary.phrases(0)).toEqual(['boat', 'ferri line']);
    expect(vocabulary.phrases(1)).toEqual([]);
  });
});
