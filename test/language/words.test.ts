import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/analyse.ts';
import { isCalendarWord } from '../../src/language/calendar-words.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { isPlainNumber, numberWordValue, scaleOf } from '../../src/language/number-words.ts';
import { isQuestionWord } from '../../src/language/question-words.ts';
import { isSpeechVerb } from '../../src/language/speech-verbs.ts';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('numberWordValue()', () => {
  test.each([
    ['twelve', 12],
    ['twenty-five', 25],
    ['thirty-first', 31],
    ['seventh', 7],
    ['twentieth', 20],
    ['fiftieth', 50],
    ['vijfentwintig', 25],
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['driehonderd', 300],
    ['vierhonderdvijftig', 450],
    ['honderdduizend', 100_000],
    ['zweiundzwanzig', 22],
    ['fünfundzwanzig', 25],
    ['zwölfhundert', 1200],
    ['zweitausenddreihundert', 2300],
    ['vingt-cinq', 25],
    ['vingt-et-un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['veinticinco', 25],
    ['quinientos', 500],
  ])('of %s is %i', (word, value) => {
    expect(numberWordValue(fold(word))).toBe(value);
  });

  test.each(['one', 'ferry', 'five-year', 'anderen', 'vrienden', 'hundert', 'twenty-twelve', ''])(
    'of %j is null',
    (word) => {
      expect(numberWordValue(word)).toBeNull();
    },
  );
});

describe('scaleOf()', () => {
  test.each([
    ['million', 1e6],
    ['miljard', 1e9],
    ['duizend', 1e3],
    ['dozen', 12],
    ['ferry', null],
  ])('of %s is %o', (word, scale) => {
    expect(scaleOf(word)).toBe(scale);
  });
});

describe('isPlainNumber()', () => {
  test.each([
    ['once', 'en', false],
    ['once', 'es', true],
    ['onze', 'nl', false],
    ['onze', 'fr', true],
    ['seize', 'en', false],
    ['seize', 'fr', true],
    ['quince', 'en', false],
    ['twelve', 'en', true],
  ])('of %s in %s is %s', (word, language, expected) => {
    expect(isPlainNumber(word, language)).toBe(expected);
  });
});

describe('detectLanguage()', () => {
  test.each([
    ['Who is the captain of the ferry?', 'en'],
    ['Wie is de kapitein van de veerboot?', 'nl'],
    ['Wer ist der Kapitän der Fähre?', 'de'],
    ['Qui est le capitaine du ferry ?', 'fr'],
    ['¿Quién es el capitán del ferry?', 'es'],
    ['When?', null],
    ['12345678901234', null],
    ['', null],
  ])('of %j is %o', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('stop and question words', () => {
  test.each([
    ['the', 'en', true],
    ['a', 'en', true],
    ['wij', 'nl', true],
    ['dass', 'de', true],
    ['aussi', 'fr', true],
    ['The', 'en', true],
    ['de', 'nl', true],
    ['für', 'de', true],
    ['ferry', 'en', false],
    ['the', null, false],
    ['the', 'nl', false],
  ])('isStopWord(%s, %s) is %s', (word, language, expected) => {
    expect(isStopWord(word, language)).toBe(expected);
  });

  test.each([
    ['who', 'en', true],
    ['Who', null, true],
    ['hoeveel', 'nl', true],
    ['warum', 'de', true],
    ['où', 'fr', true],
    ['cuándo', 'es', true],
    ['captain', 'en', false],
    ['when', 'nl', false],
  ])('isQuestionWord(%s, %s) is %s', (word, language, expected) => {
    expect(isQuestionWord(word, language)).toBe(expected);
  });

  test('isCalendarWord() knows months and weekdays, and no ferry', () => {
    expect(['March', 'friday', 'Sept', 'ferry'].map(isCalendarWord)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('isSpeechVerb() knows who speaks', () => {
    expect(['said', 'zei', 'erklärte', 'sailed'].map(isSpeechVerb)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
