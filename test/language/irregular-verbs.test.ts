import { expect, test } from 'vitest';
import { term } from '../../src/language/analyse.ts';
import { verbForms } from '../../src/language/irregular-verbs.ts';

test.each([
  ['held', 'en', ['hold']],
  ['holds', 'en', ['held']],
  ['sank', 'en', ['sink', 'sunk']],
  ['hield', 'nl', ['houd', 'gehoud']],
  ['rief', 'de', ['ruf', 'geruf']],
  ['table', 'en', []],
  ['held', 'fr', []],
])('verbForms() of %j in %s are %j', (word, language, forms) => {
  expect(verbForms(term(word, language), language)).toEqual(forms);
});
