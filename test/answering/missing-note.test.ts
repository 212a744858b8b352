import { expect, test } from 'vitest';
import { missingNote } from '../../src/answering/missing-note.ts';
import { say } from '../../src/localisation/say.ts';
import { testQuestion } from '../support/test-question.ts';

const QUESTION = testQuestion(
  'What did the ferry cost, and who paid for the harbour wall of Kelderwick?',
);

test.each([
  'who paid for the harbour wall',
  'The coverage does not say who paid for the harbour wall of Kelderwick.',
])('missingNote() shows words that are the question’s: %s', (missing) => {
  expect(say(missingNote(missing, QUESTION))).toBe(`Not in the coverage: ${missing}`);
});

test.each([
  'that the mayor stole the money',
  'who paid the 30 million for the harbour wall',
  'whether Agatha Storm paid for the harbour wall',
  'ferry harbour wall '.repeat(20),
  '…',
])('missingNote() shows no others: %s', (missing) => {
  expect(say(missingNote(missing, QUESTION))).toBe(
    'The coverage answers only a part of the question.',
  );
});
