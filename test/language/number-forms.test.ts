import { expect, test } from 'vitest';
import { numberForms } from '../../src/language/number-forms.ts';

test.each([
  ['1870', 'en', ['1,870', '1.870']],
  ['1,870', 'en', ['1870', '1.870']],
  ['1.250.000', 'de', ['1250000', '1,250,000']],
  ['29.8', 'de', ['29,8']],
  ['29,8', 'en', ['29.8']],
  ['14', 'en', ['fourteen']],
  ['14', 'nl', ['veertien']],
  ['3', 'de', ['drei']],
  ['12', 'de', ['zwolf']],
  ['40', 'es', ['cuarenta']],
  ['300', 'en', ['three hundred']],
  ['300', 'nl', ['driehonderd']],
  ['300', 'fr', ['trois cents']],
  ['300', 'es', []],
  ['fourteen', 'en', ['14']],
  ['Vierzehn', 'en', ['14']],
  ['fünfundzwanzig', 'en', ['25']],
  ['three', 'en', []],
  ['1', 'en', []],
  ['80', 'fr', []],
  ['10:30', 'en', []],
  ['1.2.3', 'en', []],
  ['ferry', 'en', []],
])('%s in a text in %s is also %j', (word, language, forms) => {
  expect(numberForms(word, language)).toEqual(forms);
});
