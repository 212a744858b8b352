import { expect, test } from 'vitest';
import { tellsAskedAge } from '../../src/answering/asked-age.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

function tells(query: string, text: string): boolean {
  const quoted = testEvidence({ id: 'a', text }).map((evidence) => ({ evidence, quote: text }));
  return tellsAskedAge(quoted, writerRequest(query, [], { question: testQuestion(query) }));
}

test.each([
  ['How old is Ines Falk?', 'Ines Falk, 38, keeps goats.', true],
  ['How old is Ines Falk?', 'Ines Falk keeps goats. She is 38.', true],
  ['How old is Ines Falk?', 'Ines Falk keeps goats. Nils Arden, 58, was asleep.', false],
  ['How old is Ines Falk?', 'Ines Falk left at 16:25.', false],
  ['How many goats has Ines Falk?', 'The last goat left at 16:25.', true],
])('tellsAskedAge() of %j by %j is %s', (query, text, expected) => {
  expect(tells(query, text)).toBe(expected);
});
