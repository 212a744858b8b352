import { expect, test } from 'vitest';
import { asksForColour, colourPlaces, colourTerms } from '../../src/language/colours.ts';
import { tokens } from '../../src/language/tokens.ts';

test.each([
  ['What colour was the ship painted?', true],
  ['color of the mill', true],
  ['Welke kleur heeft het dak?', true],
  ['Welche Farbe hat das Dach?', true],
  ['De quelle couleur est le toit ?', true],
  ['¿De qué color es el barco?', true],
  ['Who designed the colour scheme?', false],
  ['Why is the ship white?', false],
])('asksForColour() of %j is %s', (question, expected) => {
  expect(asksForColour(question)).toBe(expected);
});

test.each([
  ['The mill is grey-green, with a red door.', 'en', ['grey', 'green', 'red']],
  ['A grey-haired man at the White House.', 'en', []],
  ['White, she says.', 'en', ['White']],
  ['Het dak is rood, met witte strepen.', 'nl', ['rood', 'witte']],
  ['Das Dach glänzt in hellem Rot.', 'de', ['Rot']],
  ['Un toit bleu.', 'fr', ['bleu']],
  ['Um telhado azul.', 'pt', []],
])('colourPlaces() of %j (%s) are %j', (text, language, expected) => {
  const words = tokens(text);
  expect(colourPlaces(text, language).map((at) => words[at]?.text)).toEqual(expected);
});

test('colourTerms() are the index terms of the colours of a language', () => {
  expect(colourTerms('nl')).toContain('blauw');
  expect(colourTerms('pt')).toEqual([]);
});
