import { expect, test } from 'vitest';
import { tellsAskedDeed } from '../../src/answering/asked-deed.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

function tells(
  query: string,
  text: string,
  { language = 'en', own = query, headline = '', question: asked = 'en' } = {},
): boolean {
  const [evidence] = testEvidence({ id: 'a', text, language, headline });
  if (evidence === undefined) throw new Error('no evidence');
  const question = { ...testQuestion(query), text: own, language: asked };
  return tellsAskedDeed([{ evidence, quote: text }], writerRequest(query, [], { question }));
}

test.each([
  ['Has the Gannet been sold?', 'The Gannet was sold to a dealer in June.', true],
  ['Has the Gannet been sold?', 'The first ticket was sold to a child.', false],
  ['Was Falk convicted?', 'Falk was cleared on Monday.', true],
  ['Who convicted Falk?', 'Falk was cleared on Monday.', false],
  ['Who quit the Gannet?', 'Falk left the Gannet in June.', true],
  ['Who resigned from the Gannet?', 'Falk left the Gannet in June.', false],
  ['Has the Gannet been sold?', 'A museum has purchased the Gannet.', true],
  ['Why did the Gannet sink?', 'The votes came from the Sunken Barrel, near the Gannet.', false],
  ['Why did the Gannet sink?', 'The Gannet sank because a valve stood open.', true],
  ['Why did the Gannet sink?', 'Sunk by a valve, the Gannet lies in the mud.', true],
  ['Who bought the Gannet?', 'The Gannet was sold to Nils Arden.', true],
  ['Did the mayor resign?', 'The mayor opened the bridge.', false],
  ['Did the mayor get fired?', 'The mayor will retire in May.', true],
  ['Which lawyer did Arden hire?', 'The lawyer was hired by somebody else.', false],
  ['Which lawyer did Arden hire?', 'Arden hired the lawyer Ines Falk.', true],
  ['Who won the race?', 'Ines Falk was there. She won the race.', true],
  ['Who voted?', 'All of them voted.', true],
  ['Has anyone drowned?', 'They smell a drowned rat.', false],
  ['Has anyone drowned?', 'A boy drowned in May.', true],
  ['Did anyone get hurt?', 'Nobody was hurt.', true],
  ['Was anybody injured when the rain came in?', 'Nobody was hurt.', true],
  ['What used to be in the mill building?', 'It was a school.', true],
  ['Is the yard building a ship?', 'It has a slipway.', false],
  ['Who designed the hall?', 'The architect of the hall, Ines Falk, kept the old doors.', true],
  ['Which architect designed the tower?', 'The hall was designed by the architect Falk.', false],
  ['Where was the ferry built?', 'A shed for the ferry was built in Eastholm.', false],
  ['Where was the ferry built?', 'The ferry was built in Eastholm.', true],
  ['Who worked on the ferry when it was built?', 'Ines Falk was a cook.', true],
  ['Where was Ines Falk born?', 'Ines Falk keeps goats in Eastholm.', false],
  ['When was the tower built?', 'The construction of the tower began in May.', true],
  ['Why did they not build a tower?', 'The ground was too soft.', true],
  ['When did the Ardens marry?', 'The Ardens came as a married couple in May.', false],
  ['What does the Gannet burn in an hour?', 'The Gannet needs nine litres.', true],
  ['What did the Gannet hit?', 'The Gannet rammed a buoy.', true],
  ['What did the Gannet hit?', 'The Gannet needs nine litres.', false],
])('tellsAskedDeed() of %j by %j is %s', (query, text, expected) => {
  expect(tells(query, text)).toBe(expected);
});

test('tellsAskedDeed() takes the subject from the sentence before where one speaks of it', () => {
  const query = 'When did the mayor of Eastholm resign?';
  expect(tells(query, 'The mayor of Eastholm was tired. She resigned in May.')).toBe(true);
  expect(
    tells(query, 'The mayor of Eastholm was tired. A clerk of the harbour office resigned in May.'),
  ).toBe(false);
});

test('tellsAskedDeed() reads the headline', () => {
  const query = 'Why was the Millrace closed?';
  const text = 'Rust was found in the cables.';
  expect(tells(query, text)).toBe(false);
  expect(tells(query, text, { headline: 'Millrace shut to lorries' })).toBe(true);
});

test('tellsAskedDeed() does not ask again for what hurt somebody where the headline has it', () => {
  const query = 'Was anyone hurt by the lamps?';
  const text = 'Nobody was hurt.';
  expect(tells(query, text)).toBe(false);
  expect(tells(query, text, { headline: 'Falkson takes its lamps back' })).toBe(true);
  const headline = 'Falkson takes its lamps back';
  expect(
    tells('Were the lamps stolen?', 'A coat was stolen from Ines Falk on Friday night.', {
      headline,
    }),
  ).toBe(false);
});

test('tellsAskedDeed() reads verbs in two parts', () => {
  const query = 'Hat der Verein das Fest abgesagt?';
  const asked = { language: 'de', question: 'de' };
  expect(tells(query, 'Der Verein sagte das Fest ab.', asked)).toBe(true);
  expect(tells(query, 'Der Verein sagte nichts über das Fest.', asked)).toBe(false);
});

test('tellsAskedDeed() takes a thing that is known already for what the article names', () => {
  const query = 'When was the Gannet built?';
  const text = 'A brass plate says that the ship was built in 1912.';
  expect(tells(query, text)).toBe(false);
  expect(tells(query, text, { headline: 'A last trip on the Gannet' })).toBe(true);
});

test('tellsAskedDeed() reads other languages by the thesaurus', () => {
  expect(tells('Did the Gannet sink?', 'De Gannet is gezonken.', { language: 'nl' })).toBe(true);
  expect(tells('Did the Gannet sink?', 'De Gannet is geschilderd.', { language: 'nl' })).toBe(
    false,
  );
});

test('tellsAskedDeed() asks nothing of a question without a deed, or of what somebody said', () => {
  expect(tells('How long is the Gannet?', 'The mole is long.')).toBe(true);
  expect(tells('What did Arden say about the ship he sold?', 'Arden said no.')).toBe(true);
});

test('tellsAskedDeed() does not ask for what a follow-up takes from the conversation', () => {
  const query = 'crew of the Gannet — How many of them voted?';
  const text = 'Of 46 members, 41 voted.';
  expect(tells(query, text)).toBe(false);
  expect(tells(query, text, { own: 'How many of them voted?' })).toBe(true);
});

test('tellsAskedDeed() reads on where a Spanish sentence leaves out its subject', () => {
  const text = 'El Gannet quedó en la playa. Explotó el lunes.';
  const options = { language: 'es', question: 'es' };
  expect(tells('¿Cuándo explotó el Gannet?', text, options)).toBe(true);
  expect(tells('¿Cuándo explotó el Gannet?', 'Había niebla. Explotó el lunes.', options)).toBe(
    false,
  );
});
