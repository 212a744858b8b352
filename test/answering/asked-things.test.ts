import { expect, test } from 'vitest';
import { tellsAskedThings } from '../../src/answering/asked-things.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

function tells(query: string, text: string, { language = 'en', asked = 'en', headline = '' } = {}) {
  const quoted = testEvidence({ id: 'a', text, language, headline }).map((evidence) => ({
    evidence,
    quote: text,
  }));
  const question = { ...testQuestion(query), language: asked };
  return tellsAskedThings(quoted, writerRequest(query, [], { question }));
}

test.each([
  ['Who was the pilot of the Gannet?', 'The Gannet rose at noon, Ines Falk said.', false],
  ['Who was the pilot of the Gannet?', 'Ines Falk, the pilot of the Gannet, was calm.', true],
  ['Which hospital treated Ines Falk?', 'Ines Falk was treated at once.', false],
  ['Which hospital treated Ines Falk?', 'Ines Falk was treated at the Eastholm hospital.', true],
  ['What colour is the captain’s hat?', 'The captain came. She is white.', false],
  ['What colour is the mill?', 'The mill was old. It is white.', true],
  ['What salary does Ines Falk get?', 'Ines Falk said that they lost €12 million.', false],
  ['What salary does Ines Falk get?', 'Ines Falk has a salary of €12,000.', true],
  ['Where did Ines Falk go to university?', 'Ines Falk was born in Eastholm.', false],
  ['How many goats did Ines Falk sell?', 'Ines Falk sold nine hens.', false],
  ['How many goats did Ines Falk sell?', 'Ines Falk sold nine goats.', true],
  [
    'How many goats did Ines Falk sell?',
    'Ines Falk sold goats and, as she said in May, nine ducks.',
    false,
  ],
  [
    'How many goats did Ines Falk sell?',
    'Ines Falk sold two hens. Of her goats nine are left.',
    true,
  ],
  ['How many people ran?', 'Some 900 runners set off.', true],
  ['How many hours did it take?', 'It took nine hours.', true],
  ['How many times did Ines Falk win?', 'Ines Falk has 17 prizes.', true],
  ['Who sells eggs in Eastholm?', 'Ines Falk sells them.', true],
])('tellsAskedThings() of %j by %j is %s', (query, text, expected) => {
  expect(tells(query, text)).toBe(expected);
});

test('tellsAskedThings() reads headlines', () => {
  const asked = 'Who is the mayor?';
  expect(tells(asked, 'Ines Falk took the oath.')).toBe(false);
  expect(tells(asked, 'Ines Falk took the oath.', { headline: 'New mayor for Eastholm' })).toBe(
    true,
  );
});

test('tellsAskedThings() finds a house anywhere in the passage, in Dutch also within a compound', () => {
  const asked = 'What does a visit to the museum cost?';
  const text = 'Het klokkenmuseum is half dicht. Een kaartje kost vijf kronen.';
  const [evidence] = testEvidence({ id: 'a', text, language: 'nl' });
  if (evidence === undefined) throw new Error('no evidence');
  const quoted = [{ evidence, quote: 'Een kaartje kost vijf kronen.' }];
  const question = testQuestion(asked);
  expect(tellsAskedThings(quoted, writerRequest(asked, [], { question }))).toBe(true);
  const other = 'What does a visit to the church cost?';
  expect(
    tellsAskedThings(quoted, writerRequest(other, [], { question: testQuestion(other) })),
  ).toBe(false);
});

test('tellsAskedThings() knows offices in other languages', () => {
  const options = { language: 'nl', asked: 'nl' };
  expect(tells('Wie is de burgemeester?', 'Ines Falk heeft geiten.', options)).toBe(false);
  expect(tells('Wie heeft er geiten?', 'Ines Falk houdt hier dieren.', options)).toBe(true);
});
