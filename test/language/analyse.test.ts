import { describe, expect, test } from 'vitest';
import { analyse, fold, term } from '../../src/language/analyse.ts';

describe('term()', () => {
  test.each([
    ['en', 'ferries', 'ferry'],
    ['en', 'sailed', 'sailing'],
    ['nl', 'afvaarten', 'afvaart'],
    ['nl', 'kapiteins', 'kapitein'],
    ['de', 'Fähren', 'Fähre'],
    ['fr', 'bateaux', 'bateau'],
    ['es', 'barcos', 'barco'],
    ['it', 'traghetti', 'traghetto'],
    ['pt', 'barcos', 'barco'],
  ])('in %s, %s is found by %s', (language, word, other) => {
    expect(term(word, language)).toBe(term(other, language));
  });

  test.each([
    ["captain's", 'captain', 'en'],
    ['captain’s', 'captain', 'en'],
    ['Élysée', 'elysee', null],
    ['NAÏVE', 'naive', null],
    ["O'Neill", 'oneill', null],
    ['ferries', 'ferries', null],
    ['ferries', 'ferries', 'xx'],
    ['1,200', '1,200', 'en'],
    ['COVID19', 'covid19', 'en'],
    ['2021', '2021', 'nl'],
  ])('writes %s as %s in %s', (word, expected, language) => {
    expect(term(word, language)).toBe(expected);
  });

  test.each(['l’île', "l'île"])('finds French %s by île', (word) => {
    expect(term(word, 'fr')).toBe(term('île', 'fr'));
  });

  test('does not take words of one stem for another', () => {
    expect(term('ferry', 'en')).not.toBe(term('fern', 'en'));
    expect(term("d'accord", 'en')).toBe('daccord');
  });

  test('cuts what no language has', () => {
    expect(term('x'.repeat(500), null)).toHaveLength(64);
  });
});

describe('analyse()', () => {
  test('keeps the order, the repeats and the stop words', () => {
    expect(analyse('The ferry, the ferries: 1,200!', 'en')).toEqual([
      'the',
      'ferri',
      'the',
      'ferri',
      '1,200',
    ]);
  });
});

describe('fold()', () => {
  test('takes case, diacritics and curly apostrophes away', () => {
    expect(fold('Ça, L’ÉTÉ')).toBe("ca, l'ete");
  });
});
