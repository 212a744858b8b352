import { expect, test } from 'vitest';
import { truthWords } from '../../src/language/truth-words.ts';

test.each([
  ['Is it true that the boat sank?', ['true']],
  ['so is that right', ['right']],
  ['Klopt het dat de boot zonk?', ['Klopt']],
  ['Is het waar dat de boot zonk?', ['waar']],
  ['Stimmt es, dass das Boot sank?', ['Stimmt']],
  ['Est-il vrai que le bateau a coulé ?', ['vrai']],
  ['¿Es cierto que el barco se hundió?', ['cierto']],
  ['What is the true name of the boat?', []],
  ['Waar ligt de boot?', []],
  ['Who turned right?', []],
])('truthWords() of %j are %j', (question, words) => {
  expect(truthWords(question).map(({ text }) => text)).toEqual(words);
});
