import { expect, test } from 'vitest';
import { questionLanguage } from '../../../src/retrieval/understanding/question-language.ts';

test.each([
  ['Who is the captain of the ferry?', 'en'],
  ['Wie is de kapitein van de veerboot?', 'nl'],
  ['Wer ist der Kapitän der Fähre?', 'de'],
  ['Qui est le capitaine du ferry ?', 'fr'],
  ['¿Quién es el capitán del barco?', 'es'],
  ['Boeing pushes back 737 replacement', 'en'],
  ['Boeing stelt vervanging voor 737 uit', 'nl'],
])('questionLanguage() of %j is %s, whatever the coverage is in', (text, language) => {
  for (const coverage of [[], ['en'], ['nl', 'de']])
    expect(questionLanguage(text, coverage)).toBe(language);
});

test('questionLanguage() does not guess from numbers, and may know a language of the coverage', () => {
  expect(questionLanguage('737 2011', ['en'])).toBeNull();
  expect(questionLanguage('Chi è il capitano della nave?', ['it'])).toBe('it');
});

test('questionLanguage() takes a language that no article is in on clearer signs only', () => {
  expect(questionLanguage('Eiderlight car capacity', ['en', 'nl', 'de'])).toBe('en');
  expect(questionLanguage('Apple launches 3G iPhone', ['en', 'nl'])).not.toBe('de');
});
