import { expect, test } from 'vitest';
import { isBesideThePoint, lackingWords } from '../../src/answering/lacking-words.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence, type HitFields } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

const TICKET = 'A return ticket to the island costs €11.50.';
const request = writerRequest('What does a ticket cost, and who designed the kitchen in June?', []);
const { terms } = request;

function lacking(
  text: string,
  fields: Partial<HitFields> = {},
  asked = request,
  least = 0.2,
): string[] {
  const [evidence] = testEvidence({ id: 'a', ...fields, text });
  if (evidence === undefined) throw new Error('no evidence');
  return lackingWords([{ evidence, quote: text }], asked, least);
}

test('lackingWords() names what a question asks for and no quote has', () => {
  expect(lacking(TICKET)).toEqual(['designed', 'kitchen', 'June']);
});

test('lackingWords() counts what stands in headline and date', () => {
  const fields = { headline: 'A kitchen afloat', published: '2025-06-02' };
  expect(lacking(TICKET, fields)).toEqual(['designed']);
});

test('lackingWords() counts what stands for a word', () => {
  const drawn = terms.map((term) =>
    term.text === 'designed'
      ? { ...term, related: new Map([['en', new Map([['drew', 0.5]])]]) }
      : term,
  );
  expect(lacking('She drew the kitchen.', {}, { ...request, terms: drawn })).toEqual([
    'ticket',
    'June',
  ]);
});

test('lackingWords() leaves out what nobody can tell of another language', () => {
  const known = terms.map((term) =>
    term.text === 'kitchen'
      ? { ...term, related: new Map([['nl', new Map([['keuk', 0.8]])]]) }
      : term,
  );
  expect(lacking('Het kaartje is duur.', { language: 'nl' }, { ...request, terms: known })).toEqual(
    ['kitchen'],
  );
});

test('lackingWords() finds a Dutch verb in its two parts', () => {
  const query = 'Worden er lampen teruggeroepen?';
  const asked = writerRequest(query, [], { question: testQuestion(query, { language: 'nl' }) });
  const lacks = (text: string) => lacking(text, { language: 'nl' }, asked);
  expect(lacks('Falkson roept lampen terug.')).not.toContain('teruggeroepen');
  expect(lacks('Falkson roept lampen op.')).toContain('teruggeroepen');
});

test('lackingWords() says nothing of a small part of a question', () => {
  const fields = { headline: 'Who designed the kitchen afloat', published: '2025-05-02' };
  expect(lacking(TICKET, fields, request, 0.2)).toEqual(['June']);
  expect(lacking(TICKET, fields, request, 0.25)).toEqual([]);
});

test.each(['Which town is she from?', 'How old is she?', 'How many ducks are there?'])(
  'lackingWords() does not count the kind of thing that is asked for: %s',
  (query) => {
    expect(lacking('She is 38, from Sandmuide.', {}, writerRequest(query, []))).toEqual([]);
  },
);

test.each([
  ['How long is the pier?', 'They were married for six years.', true],
  ['How long is the pier?', 'The pier is ninety metres long.', false],
  ['How long is it?', 'They were married for six years.', false],
  ['Who painted the pier in June?', 'In June the sea was calm.', true],
  ['Who painted the pier in June?', 'The pier was painted by Ines Falk.', false],
  ['What was in June?', 'In June the sea was calm.', false],
  ['Where can I park at the port?', 'The port was opened in May.', true],
  ['Where can I park at the port?', 'Cars park behind the church.', false],
  ['What is at the port?', 'The port was opened in May.', false],
])('isBesideThePoint() of %j by %j is %s', (query, text, expected) => {
  const [evidence] = testEvidence({ id: 'a', text });
  if (evidence === undefined) throw new Error('no evidence');
  expect(isBesideThePoint([{ evidence, quote: text }], writerRequest(query, []))).toBe(expected);
});
