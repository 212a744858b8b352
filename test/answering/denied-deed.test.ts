import { expect, test } from 'vitest';
import { deniesAsked } from '../../src/answering/denied-deed.ts';
import { writerRequest } from './writers/writer-request.ts';

test.each([
  ['When did the Ardens marry?', "The Ardens didn't marry.", true],
  [
    'When did the Ardens marry?',
    'The Ardens have not yet been seen, but will marry in May.',
    false,
  ],
  ['When did the Ardens marry?', 'The Ardens did not come, marry they will.', false],
  ['When did the Ardens marry?', 'The Ardens marry in May.', false],
  ['Why did the Ardens marry?', 'The Ardens did not marry.', false],
  ['When did the Ardens marry?', 'The Ardens spent, married, all of May there.', false],
  ['When did the Ardens marry?', 'The Ardens dont marry.', true],
  ['Who did not marry?', 'The Ardens did not marry.', false],
])('deniesAsked() of %j by %j is %s', (query, text, expected) => {
  expect(deniesAsked(text, 'en', writerRequest(query, []))).toBe(expected);
});
