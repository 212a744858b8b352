import { describe, expect, test } from 'vitest';
import { namedCoverageLanguage } from '../../src/retrieval/named-language.ts';

describe('namedCoverageLanguage()', () => {
  test.each([
    ['What do the Dutch-language papers say about seals?', 'nl', 'Dutch-language papers'],
    ['Wie kapt de zeehonden volgens de Nederlandstalige berichtgeving?', 'nl', null],
    ['Was schreibt die deutschsprachige Presse über Robben?', 'de', null],
    ['What do articles in German say?', 'de', null],
    ['Wat schrijven de Duitse kranten?', 'de', null],
    ['Que dit la presse française ?', 'fr', null],
    ['Que disent les médias allemands ?', 'de', null],
    ['¿Qué dice la prensa española?', 'es', null],
    ['reports in English', 'en', 'reports in English'],
  ])('of %j is %s', (question, language, words) => {
    const named = namedCoverageLanguage(question);
    expect(named?.language).toBe(language);
    if (words !== null) expect(named?.text).toBe(words);
    expect(question.slice(named?.start, named?.end)).toBe(named?.text);
  });

  test.each([
    'What did the Dutch minister say?',
    'Who are the French sailors?',
    'Who reported it in Germany?',
    'the dutchpress',
    '',
  ])('of %j is null', (question) => {
    expect(namedCoverageLanguage(question)).toBeNull();
  });
});
