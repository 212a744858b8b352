import { expect, test } from 'vitest';
import { deedForms, deedVerbs } from '../../src/language/deeds.ts';
import { isDeterminer } from '../../src/language/determiners.ts';

test.each([
  ['Why did the ferry sink?', 'en', ['sink']],
  ['Has the mayor been fired?', 'en', ['fired']],
  ['Who decided to close the line?', 'en', ['close']],
  ['Wie heeft het huis gekocht?', 'nl', ['gekocht']],
  ['Wie heeft het gekocht?', 'nl', ['gekocht']],
  ['Warum hat sie den Hof verkauft?', 'de', ['verkauft']],
  ['Pourquoi a-t-il démissionné ?', 'fr', ['démissionné']],
  ['¿Quién compró la granja?', 'es', ['compró']],
  ['Qui a gagné le prix ?', 'fr', ['gagné']],
  ['Wanneer trouwde Ines Falk?', 'nl', ['trouwde']],
  ['Wer hat das Haus entworfen?', 'de', ['entworfen']],
  ['Qui a conçu la tour ?', 'fr', ['conçu']],
  ['¿Dónde nació Ines Falk?', 'es', ['nació']],
  ['¿Quién la compró?', 'es', ['compró']],
  ['Did Ines and Nils divorce?', 'en', ['divorce']],
  ['Who steers, and who sold the tickets?', 'en', []],
  ['Wie vaart en wie verkocht de kaartjes?', 'nl', []],
  ['How long is the ferry?', 'en', []],
  ['Who sells houses here?', 'en', []],
  ['How close was the result?', 'en', []],
  ['Hoeveel branden waren er?', 'nl', []],
  ['How low did it fall during the crash?', 'en', []],
  ['Who runs the Drowned Rat?', 'en', []],
  ['Wo war er während des Brands?', 'de', []],
  ['Où se trouve le port ?', 'fr', []],
])('deedVerbs() of %j in %s', (question, language, verbs) => {
  expect(deedVerbs(question, language).map(({ text }) => text)).toEqual(verbs);
});

test('deedForms() gives all words for a deed in a language, and what tells it from the other side', () => {
  expect(deedForms('buy', 'en', 'en')).toEqual(expect.arrayContaining(['bui', 'purchas', 'sold']));
  expect(deedForms('fired', 'en', 'en')).toEqual(expect.arrayContaining(['dismiss', 'retir']));
  expect(deedForms('sink', 'en', 'nl')).toContain('gezonk');
  expect(deedForms('married', 'en', 'nl')).toContain('trouwd');
  expect(deedForms('lent', 'en', 'en')).not.toContain('bank');
  expect(deedForms('verkauft', 'de', 'en')).toContain('sell');
  expect(deedForms('ferry', 'en', 'en')).toEqual([]);
});

test.each(['the', 'Het', 'ein', 'les', 'unas'])('isDeterminer() knows %s', (word) => {
  expect(isDeterminer(word)).toBe(true);
});

test('isDeterminer() knows no other word', () => {
  expect(isDeterminer('boat')).toBe(false);
});
