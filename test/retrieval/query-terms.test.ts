import { describe, expect, test } from 'vitest';
import { coverageOf, weightOf } from '../../src/retrieval/coverage-of.ts';
import { allForms, queryTerms } from '../../src/retrieval/query-terms.ts';

function words(query: string, language: string | null): string[] {
  return queryTerms(query, language, ['en']).map(({ text }) => text);
}

describe('queryTerms()', () => {
  test.each([
    ['Who is the captain of the Eiderlight?', 'en', ['captain', 'Eiderlight']],
    ['Wie is de kapitein van de Eiderlight?', 'nl', ['kapitein', 'Eiderlight']],
    ['Wer ist der Kapitän der Fähre?', 'de', ['Kapitän', 'Fähre']],
    ['Qui est le capitaine du ferry ?', 'fr', ['capitaine', 'ferry']],
    ['¿Quién es el capitán?', 'es', ['capitán']],
    ['ferry, FERRY and ferry', 'en', ['ferry']],
    ['What did it cost in 2025?', 'en', ['cost', '2025']],
    ['who?', 'en', ['who']],
    ['Who is it?', 'en', ['Who', 'is', 'it']],
    ['…', 'en', []],
  ])('of %j (%s) are %j', (query, language, expected) => {
    expect(words(query, language)).toEqual(expected);
  });

  test('stems for the question’s language and every language of the coverage', () => {
    const [term] = queryTerms('ferries', 'en', ['nl', 'fr']);
    expect(term?.forms).toEqual(expect.arrayContaining(['ferri', 'ferries']));
    expect(allForms(queryTerms('ferries ferry', 'en', []))).toEqual(['ferri', 'ferries', 'ferry']);
  });

  test.each([
    ['Did Ottevanger resign?', 'en', 'Ottevanger', 'name'],
    ['Ottevanger resigned', 'en', 'Ottevanger', 'word'],
    ['What happened in March?', 'en', 'March', 'word'],
    ['What cost 1,200?', 'en', '1,200', 'number'],
    ['Wann fuhr die Fähre?', 'de', 'Fähre', 'word'],
    ['when did the ferry sail', 'en', 'ferry', 'word'],
  ])('in %j (%s) takes %s for a %s', (query, language, text, kind) => {
    expect(queryTerms(query, language, []).find((term) => term.text === text)?.kind).toBe(kind);
  });
});

describe('queryTerms() across languages', () => {
  test('does not take a short stem of another language for the same word', () => {
    expect(queryTerms('the latest news', 'en', ['en', 'nl'])[0]?.forms).not.toContain('lat');
  });

  test.each([
    ['a name', 'what did Kim say', 'Kim', 'kim'],
    ['a number', 'what cost 38', '38', '38'],
    ['a long word', 'the contract', 'contract', 'contract'],
  ])('keeps %s', (_, query, text, form) => {
    const found = queryTerms(query, 'en', ['nl']).find((term) => term.text === text);
    expect(found?.forms).toContain(form);
  });
});

describe('coverageOf()', () => {
  const terms = ['captain', 'ferries'].map((text, index) => ({
    text,
    forms: queryTerms(text, 'en', ['en']).flatMap(({ forms }) => forms),
    kind: 'word' as const,
    frequency: 1,
    weight: index + 1,
  }));

  test('weighs what a text has', () => {
    const { share, found, missing } = coverageOf(terms, 'A ferry sailed.', 'en');
    expect(share).toBeCloseTo(2 / 3);
    expect(found.map(({ text }) => text)).toEqual(['ferries']);
    expect(missing.map(({ text }) => text)).toEqual(['captain']);
    expect(weightOf(terms)).toBe(3);
  });

  test.each([
    ['Captains of ferries', 1],
    ['Nothing of it', 0],
    ['', 0],
  ])('of %j is %d', (text, share) => {
    expect(coverageOf(terms, text, 'en').share).toBe(share);
  });

  test('is 1 where nothing is asked', () => {
    expect(coverageOf([], 'anything', 'en').share).toBe(1);
  });
});

test('coverageOf() does not find a word that is a stop word of the text', () => {
  const terms = queryTerms('Did anyone die?', 'en', ['en', 'nl']).map((term) => ({
    ...term,
    frequency: 1,
    weight: 1,
  }));
  expect(coverageOf(terms, 'Hij zag die boot.', 'nl').share).toBe(0);
});
