import { expect, test } from 'vitest';
import { askedDimension, dimensionForms, statesDimension } from '../../src/language/dimensions.ts';

test.each([
  ['How long is the ship?', 'length'],
  ['Length of the Gannet', 'length'],
  ['Hoe lang is het schip?', 'length'],
  ['How tall is the mill?', 'height'],
  ['Wie tief ist der Hafen?', 'depth'],
  ['Breedte van de kade', 'width'],
  ['How long did it take?', null],
  ['By how long was it put off?', null],
  ['Length of the strike', null],
  ['How old is the ship?', null],
])('askedDimension() of %j is %j', (question, expected) => {
  expect(askedDimension(question)).toBe(expected);
});

test.each([
  ['It is 58 metres long.', 'length', true],
  ['A 58-metre-long ship.', 'length', true],
  ['Het is 58 meter lang.', 'length', true],
  ['Il fait 58 mètres de long.', 'length', true],
  ['It is 58 metres wide.', 'length', false],
  ['It took 58 minutes, which is long.', 'length', false],
] as const)('statesDimension() of %j as %s is %s', (text, dimension, expected) => {
  expect(statesDimension(text, dimension)).toBe(expected);
});

test('dimensionForms() are how articles of a language state it', () => {
  const [length] = dimensionForms(['how', 'long'], 'length', { language: 'en', target: 'nl' });
  expect(length).toEqual({ asking: 'long', phrases: ['meter lang', 'kilometer lang'] });
  expect(dimensionForms(['how', 'far'], 'length', { language: 'en', target: 'en' })).toEqual([]);
});
