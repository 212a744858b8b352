import { expect, test } from 'vitest';
import { askedSpeaker, isOfAskedSpeaker } from '../../src/answering/asked-speaker.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence, type HitFields } from './evidence.ts';

function asked(query: string, language = 'en', outlets: readonly string[] = []) {
  return { ...testQuestion(query, { language }), outlets };
}

test.each([
  ['What did Boat Week report about the wall?', 'en', 'Boat Week'],
  ['So what has the Orrin Echo said of it?', 'en', 'Orrin Echo'],
  ['What did the captain say about the wall?', 'en', null],
  ['What did Ines Falk buy?', 'en', null],
  ['Wat schreef De Bode over de muur?', 'nl', 'De Bode'],
  ['Was schrieb der Spiegel über die Mauer?', 'de', 'Spiegel'],
  ['Was sagte Ines Falk über die Mauer?', 'de', 'Ines Falk'],
  ['Was sagte der Bürgermeister über die Mauer?', 'de', null],
  ['Qu’a dit Ines Falk du mur ?', 'fr', 'Ines Falk'],
  ['¿Qué dijo Ines Falk del muro?', 'es', 'Ines Falk'],
])('askedSpeaker() of %j (%s) is %j', (query, language, expected) => {
  expect(askedSpeaker(asked(query, language))).toBe(expected);
});

test('askedSpeaker() leaves outlets of the coverage to the filter', () => {
  const query = 'What did Boat Week report about the wall?';
  expect(askedSpeaker(asked(query, 'en', ['Boat Week']))).toBeNull();
});

const WALL = 'The wall cannot carry the tower.';

test.each<[string, string, Partial<HitFields>, boolean]>([
  ['Boat Week', WALL, {}, false],
  ['Boat Week', WALL, { outlet: 'Boat Week' }, true],
  ['Boat Week', WALL, { headline: 'Boat Week on the wall' }, true],
  [
    'Boat Week',
    WALL,
    { credits: [{ originator: 'Boat Week', speaker: null, start: 0, end: 9 }] },
    true,
  ],
  ['Boat Week', 'The boat was late last week.', {}, false],
  ['Ines Falk', 'Falk said that it cannot carry the tower.', {}, true],
])('isOfAskedSpeaker() of %s by %j (%j) is %s', (name, text, fields, expected) => {
  const [evidence] = testEvidence({ id: 'a', outlet: 'Orrin Echo', ...fields, text });
  if (evidence === undefined) throw new Error('no evidence');
  const question = asked(`What did ${name} say about the wall?`);
  expect(isOfAskedSpeaker([{ evidence, quote: text }], question)).toBe(expected);
});
