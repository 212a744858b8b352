import { expect, test } from 'vitest';
import { asksForSource, tellsSource } from '../../src/answering/asked-source.ts';
import { testHit, type HitFields } from './evidence.ts';

test.each([
  ['Where did the paper get the story about the cat?', true],
  ['Where does the rumour of a sale come from?', true],
  ['Which agency supplied the report on the cat?', true],
  ['Which newspaper does the Echo cite?', true],
  ['Through which outlets did the news travel?', true],
  ['From whom did they hear it?', true],
  ['What is the source of the claim?', true],
  ['Waar haalt de krant dat verhaal vandaan?', true],
  ['Wat is de bron van dat bericht?', true],
  ['Van wie heeft de Bode dat gerucht?', true],
  ['Woher hat die Zeitung die Geschichte?', true],
  ['Wer ist die Quelle der Meldung?', true],
  ['D’où vient cette rumeur ?', true],
  ['¿De dónde sale la noticia?', true],
  ['Where does the captain come from?', false],
  ['Where did he get the cat?', false],
  ['What is the source of the river?', false],
  ['Which newspaper is the oldest?', false],
  ['Wo liegt die Quelle?', false],
])('asksForSource() of %j is %s', (question, expected) => {
  expect(asksForSource(question)).toBe(expected);
});

function tells(text: string, fields: Partial<HitFields> = {}): boolean {
  return tellsSource(testHit({ id: 'a', ...fields, text }), { text, start: 0, end: text.length });
}

test.each([
  ['A cat was found.', false],
  ['According to the Echo, a cat was found.', true],
  ['A cat was found, Ines Falk said.', true],
  ['Volgens de Bode is een kat gevonden.', true],
  ['Laut der Post wurde eine Katze gefunden.', true],
  ['Selon la Gazette, un chat a été trouvé.', true],
  ['Según el Diario, hay un gato.', true],
])('tellsSource() of %j is %s', (text, expected) => {
  expect(tells(text)).toBe(expected);
});

test('tellsSource() counts credits of the words and carriers of the story', () => {
  const text = 'A cat was found.';
  const credit = { originator: 'Orrin Echo', speaker: null, start: 4, end: 9 };
  expect(tells(text, { credits: [credit] })).toBe(true);
  expect(tells(text, { credits: [{ ...credit, start: 40, end: 60 }] })).toBe(false);
  expect(tells(text, { alsoCarriedBy: ['Orrin Echo'] })).toBe(true);
});
