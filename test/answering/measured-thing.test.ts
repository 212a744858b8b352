import { expect, test } from 'vitest';
import { withoutOtherThings } from '../../src/answering/measured-thing.ts';
import { numbersIn } from '../../src/answering/checks/numbers.ts';
import { tokens } from '../../src/language/tokens.ts';
import { writerRequest } from './writers/writer-request.ts';

const FERRY = 'How long is the ferry?';

function isOther(sentence: string, query: string, language = 'en'): boolean {
  const [number] = numbersIn(sentence, language);
  const start = sentence.indexOf(number?.text ?? '?');
  const at = tokens(sentence).findIndex((word) => word.start === start);
  const { terms } = writerRequest(query, []);
  return withoutOtherThings([at], sentence, language, { query, terms }).length === 0;
}

test.each([
  ['Divers found a crack eleven metres long below the ferry.', FERRY, true],
  ['The ferry, 58 metres long, is blue.', FERRY, false],
  ['The ferry is 58 metres long.', FERRY, false],
  ['A tower of 18 metres stands beside the ferry.', FERRY, true],
  ['He filmed it at a depth of 47 metres.', 'How deep was the diver?', false],
  ['A ferry of 58 metres is a small one.', FERRY, false],
  ['They replaced 38 metres of the 1912 wall behind the ferry.', FERRY, true],
  ['A strike of the ferry needs ten days’ notice.', FERRY, true],
  ['Beside the ferry stands a tower 18 metres high.', 'How high is the ferry?', true],
  ['Beside the ferry stands a tower 18 metres high.', 'How high is the tower?', false],
  ['A tower of 18 metres stands there.', 'How long is it?', false],
  ['I read that the crack near the ferry is eleven metres long.', FERRY, true],
  ['It is eleven metres long.', FERRY, false],
  ['The Gannet is eleven metres long.', FERRY, false],
  ['The vessel, 58 metres long, is blue.', 'How long is the Gannet?', false],
  ['The crack, 58 metres long, is deep.', 'How long is the Gannet?', true],
  ['The crack, 58 metres long, is deep.', 'Length of the Gannet', true],
  ['A ticket on the ferry costs €11.', 'What does the ferry cost?', true],
  ['The mayor paid, and a shed for the ferry has cost €11.', 'What did the ferry cost?', true],
  ['The ferry for Eastholm will cost €11.', 'What does the ferry cost?', false],
  ['A ticket on the ferry costs €11.', 'What does a ferry ticket cost?', false],
  ['For the ferry it is €11.', 'What does the ferry cost?', false],
  ['A tower of 18 men stands beside the ferry.', 'How many men are on the ferry?', false],
])(
  'withoutOtherThings() of %j, asked %j: another thing is measured: %s',
  (sentence, query, expected) => {
    expect(isOther(sentence, query)).toBe(expected);
  },
);

test.each([
  ['Ines Falk, 38, steers for Nils Arden.', 'How old is Nils Arden?', true],
  ['Ines Falk, 38, steers for Nils Arden.', 'How old is Ines Falk?', false],
  ['Ines Falk, 38, is the new captain.', 'How old is the captain?', false],
])('withoutOtherThings() of %j, asked %j: of another age: %s', (sentence, query, expected) => {
  expect(isOther(sentence, query)).toBe(expected);
});

test('withoutOtherThings() reads Dutch and German', () => {
  expect(isOther('Naast de boot zit een scheur van elf meter.', 'Hoe lang is de boot?', 'nl')).toBe(
    true,
  );
  expect(
    isOther('Neben dem Boot ist ein Riss von elf Metern.', 'Wie lang ist das Boot?', 'de'),
  ).toBe(true);
  const attribute = 'Im Boot sind elf Meter lange Risse.';
  expect(isOther(attribute, 'Wie lang ist das Boot?', 'de')).toBe(true);
  expect(isOther(attribute, 'Wie lang sind die Risse?', 'de')).toBe(false);
});
