import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { relatedForms } from '../../src/retrieval/related-forms.ts';

function formsOf(word: string, query: string, from: string, to: string): string[] {
  const [term = ''] = analyse(word, from);
  return [...(relatedForms(query, from, to).get(term)?.keys() ?? [])];
}

describe('relatedForms()', () => {
  test('translates words, and phrases for each of their words', () => {
    expect(formsOf('aandelen', 'De aandelen dalen', 'nl', 'en')).toContain('share');
    const query = 'Prices in the United States rise';
    for (const word of ['United', 'States'])
      expect(formsOf(word, query, 'en', 'nl')).toContain('amerikan');
  });

  test('is surer of a translation than of a synonym', () => {
    const [captain = ''] = analyse('captain', 'en');
    const strongest = (to: string) =>
      Math.max(...(relatedForms('the captain', 'en', to).get(captain)?.values() ?? []));
    expect(strongest('nl')).toBeGreaterThan(strongest('en'));
    expect(strongest('en')).toBeGreaterThan(0);
  });

  test('looks for how a dimension that is asked for is stated', () => {
    expect(formsOf('lang', 'Hoe lang is het schip?', 'nl', 'en')).toContain('metr long');
    expect(formsOf('lang', 'Een lang schip', 'nl', 'en')).not.toContain('metr long');
  });

  test('takes unknown compounds of Dutch and German apart, and no others', () => {
    expect(formsOf('passagiersvliegtuig', 'Een passagiersvliegtuig', 'nl', 'en')).toContain(
      'plane',
    );
    expect(formsOf('Hafenstreik', 'Der Hafenstreik', 'de', 'en')).toContain('strike');
    expect(formsOf('havenstaking', 'De havenstaking', 'nl', 'nl')).toContain('haven');
    expect(relatedForms('planestrike', 'en', 'nl').size).toBe(0);
  });

  test('knows a German plural that is not stemmed', () => {
    expect(formsOf('Autos', 'Wie viele Autos?', 'de', 'en')).toContain('car');
  });

  test('knows a form of an irregular verb by its other forms', () => {
    expect(formsOf('shook', 'Who shook it?', 'en', 'en')).toContain('shake');
    expect(formsOf('woog', 'Wat woog het?', 'nl', 'en')).toContain('weigh');
  });

  test('takes a word of grammar for a country only in capitals', () => {
    expect(formsOf('us', 'Tell us', 'en', 'nl')).toEqual([]);
    expect(formsOf('US', 'The US', 'en', 'nl')).toContain('amerikan');
  });
});
