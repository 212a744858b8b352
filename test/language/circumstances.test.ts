import { expect, test } from 'vitest';
import { circumstances, circumstanceWords } from '../../src/language/circumstances.ts';
import { tokens } from '../../src/language/tokens.ts';

test.each([
  ['The shed for the new ferry was built on East Quay.', 'en', 'the new ferry East Quay'],
  ['A ticket to Eastholm on the ferry will cost more.', 'en', 'the ferry'],
  ['The ferry was sold.', 'en', ''],
  ['Two of them called for the new mayor to resign.', 'en', ''],
  ['They called for a ticket to the island.', 'en', 'a ticket'],
  ['De loods voor de veerboot is gebouwd.', 'nl', 'de veerboot'],
  ['Der Schuppen für die Fähre wurde gebaut.', 'de', 'die Fähre'],
  ['The hull for the yard of the ferry was built.', 'en', 'the yard'],
])('circumstances() of %j in %s are %j', (text, language, expected) => {
  const words = tokens(text).map((word) => word.text);
  const found = [...circumstances(text, language)].map((at) => words[at]);
  expect(found.join(' ')).toBe(expected);
});

test('circumstanceWords() has all of what a question says so', () => {
  const words = circumstanceWords('Wat kost parkeren bij de haven van Eastholm?', 'nl');
  expect([...words].join(' ')).toBe('de haven van eastholm');
});
