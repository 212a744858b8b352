import { expect, test } from 'vitest';
import { otherSpelling } from '../../src/language/spellings.ts';

test.each([
  ['harbor', 'harbour'],
  ['Harbour', 'harbor'],
  ['colored', 'coloured'],
  ['apologise', 'apologize'],
  ['organizations', 'organisations'],
  ['analysed', 'analyzed'],
  ['gray', 'grey'],
  ['centers', 'centres'],
  ['metre', 'meter'],
  ['for', null],
  ['four', null],
  ['size', null],
  ['ferry', null],
  ['ships', null],
])('otherSpelling() of %s is %s', (word, other) => {
  expect(otherSpelling(word)).toBe(other);
});
