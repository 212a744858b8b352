import { expect, test } from 'vitest';
import { separatedPlaces } from '../../src/language/separable-verbs.ts';

test.each([
  ['teruggeroepen', 'Falkson roept 900 lampen terug omdat ze heet worden.', 'nl', [1]],
  ['terugroepen', 'Falkson riep lampen terug.', 'nl', [1]],
  ['aangenomen', 'De raad neemt het plan aan.', 'nl', [2]],
  ['opgebeld', 'Zij belde hem op.', 'nl', [1]],
  ['abgesagt', 'Der Verein sagte das Fest ab.', 'de', [2]],
  ['festgenommen', 'Die Polizei nahm zwei Diebe fest.', 'de', [2]],
  ['festgenommen', 'Die Polizei nahm die Diebe mit, das Seil war fest.', 'de', []],
  ['teruggeroepen', 'Falkson verkoopt lampen terug.', 'nl', []],
  ['lampen', 'Falkson roept lampen terug.', 'nl', []],
  ['teruggeroepen', 'Falkson roept lampen terug.', 'en', []],
  ['teruggeroepen', 'Falkson roept lampen terug.', null, []],
])('separatedPlaces() of %s in %j (%s)', (verb, text, language, places) => {
  expect(separatedPlaces(verb, text, language)).toEqual(places);
});
