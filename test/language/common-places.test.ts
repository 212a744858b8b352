import { expect, test } from 'vitest';
import { commonPlaces } from '../../src/language/common-places.ts';
import { tokens } from '../../src/language/tokens.ts';

test.each([
  ["They failed at the maker's factory in June.", 'en', ['factory']],
  ['Sit on the third bench, behind a door.', 'en', ['bench', 'door']],
  ['She sang in the morning, at the end of it.', 'en', []],
  ['She sang in Eastholm.', 'en', []],
  ['He was cleared in the same trial, at the debate.', 'en', []],
  ['Ze sliepen in de gymzaal bij een haven.', 'nl', ['gymzaal', 'haven']],
  ['Ze kwamen in de avond.', 'nl', []],
  ['Sie schliefen in der Turnhalle.', 'de', ['Turnhalle']],
  ['Ils ont dormi dans le gymnase.', 'fr', ['gymnase']],
  ['Durmieron en el gimnasio.', 'es', ['gimnasio']],
])('commonPlaces() of %j (%s) are %j', (text, language, expected) => {
  const words = tokens(text);
  expect(commonPlaces(text, language).map((at) => words[at]?.text)).toEqual(expected);
});
