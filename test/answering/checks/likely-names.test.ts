import { describe, expect, test } from 'vitest';
import { likelyNames } from '../../../src/answering/checks/likely-names.ts';

describe('likelyNames()', () => {
  test.each([
    ['Marrow wanted a second opinion.', 'en', 'Marrow'],
    ['Wren has sold the mill.', 'en', 'Wren'],
    ['Marrow heeft de molen verkocht.', 'nl', 'Marrow'],
    ['Wren a vendu le moulin.', 'fr', 'Wren'],
    ['Wren quiere vender el molino.', 'es', 'Wren'],
    ['Die Fähre nach Wintermoor ist neu.', 'de', 'Wintermoor'],
  ])('of %j (%s) are %j', (text, language, name) => {
    expect(likelyNames(text, language)).toEqual([name]);
  });

  test.each([
    ['Nobody wanted a second opinion.', 'en'],
    ['Residents wanted a second opinion.', 'en'],
    ['Voting was open in March.', 'en'],
    ['It has sold the mill.', 'en'],
    ['Niemand heeft de molen verkocht.', 'nl'],
    ['Personne ne veut du moulin.', 'fr'],
    ['Nadie quiere el molino.', 'es'],
    ['Der Strom kommt aus Wind und von Wellen.', 'de'],
  ])('are none in %j (%s)', (text, language) => {
    expect(likelyNames(text, language)).toEqual([]);
  });
});
