import { describe, expect, test } from 'vitest';
import { namesAsked, withAsked } from '../../src/answering/asked-words.ts';
import { queryTerms } from '../../src/retrieval/query-terms.ts';

function asked(question: string, language = 'en'): string[] {
  const terms = queryTerms(question, language, [language]);
  const isAsked = namesAsked(question, terms);
  return terms.filter((_, index) => isAsked[index]).map(({ text }) => text);
}

describe('namesAsked()', () => {
  test.each([
    ['How fast can the ship go?', 'en', ['fast']],
    ['How old is the old captain?', 'en', ['old']],
    ['What is the length of the ship?', 'en', ['length']],
    ['On which day did the ship sail?', 'en', ['day']],
    ['In which town was the captain born?', 'en', ['town']],
    ['What is the reason for the delay, and why?', 'en', ['reason']],
    ['Hoe hoog is de toren?', 'nl', ['hoog']],
    ['Wie hoch ist der Turm?', 'de', ['hoch']],
    ['¿Cuál es el precio del billete?', 'es', ['precio']],
    ['Wie kocht het schip?', 'nl', []],
    ['Who sold the price list?', 'en', []],
    ['How many modules failed?', 'en', []],
  ])('in %j (%s) are %j', (question, language, expected) => {
    expect(asked(question, language)).toEqual(expected);
  });
});

describe('withAsked()', () => {
  const found = [
    { strength: 0, places: [] },
    { strength: 1, places: [2] },
  ];

  test('has a thing of the kind that is asked for stand for the word for it', () => {
    expect(withAsked(found, [4], [true, false])).toEqual([
      { strength: 0.8, places: [4] },
      found[1],
    ]);
  });

  test('leaves what the sentence says itself, and all where it has no such thing', () => {
    expect(withAsked(found, [4], [false, true])).toEqual(found);
    expect(withAsked(found, [], [true, true])).toEqual(found);
  });
});
