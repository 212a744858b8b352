import { expect, test } from 'vitest';
import { isLightWord } from '../../src/language/light-words.ts';

test.each([
  ['Took', 'en', true],
  ['actually', null, true],
  ['ferry', 'en', false],
  ['eigenlijk', 'nl', true],
  ['bekam', 'de', true],
  ['mise', 'fr', true],
  ['hizo', 'es', true],
  ['took', 'nl', false],
])('isLightWord() of %s in %s is %s', (word, language, expected) => {
  expect(isLightWord(word, language)).toBe(expected);
});
