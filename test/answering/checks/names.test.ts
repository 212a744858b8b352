import { describe, expect, test } from 'vitest';
import { nameWords } from '../../../src/answering/checks/name-words.ts';
import { unsupportedNames } from '../../../src/answering/checks/names.ts';

describe('unsupportedNames()', () => {
  test.each([
    ['Harcastle’s report was read.', 'en', 'Mina Harcastle spoke.'],
    ['M. Harcastle spoke.', 'en', 'Mina Harcastle spoke.'],
    ['The James’ boat sailed.', 'en', 'James has a boat.'],
    ['She sailed on EIDERLIGHT.', 'en', 'Eiderlight'],
    ['In the U.S. it sank.', 'en', 'It sank off the US coast.'],
    ['In the US it sank.', 'en', 'It sank off the U.S. coast.'],
    ['Voss & Dalby built it.', 'en', 'The yard Voss and Dalby built it.'],
    ['Passengers complained. Yesterday it rained.', 'en', 'Nothing.'],
    ['Police said so. Officials said so.', 'en', 'Nothing.'],
    ['On Monday, I left in May.', 'en', 'Nothing.'],
    ['According to Ottevanger, it left.', 'en', 'Dirk Ottevanger said so.'],
    ['Die Fähre von Femke Oldewater fuhr.', 'de', 'Femke Oldewater'],
    ['Laut Oldewater fuhr die Fähre zum Hafen.', 'de', 'Femke Oldewater'],
    ['L’Élysée refuse.', 'fr', 'à l’Elysee on refuse'],
    ['La maire d’Amiens est venue.', 'fr', 'à Amiens'],
    ['Volgens Brandvik voer ze.', 'nl', 'Tomas Brandvik'],
  ])('finds all names of %j (%s) in %j', (claim, language, source) => {
    expect(unsupportedNames(claim, language, [source])).toEqual([]);
  });

  test.each([
    ['Mina Hardcastle spoke.', 'en', 'Mina Harcastle spoke.', 'Hardcastle'],
    ['Nina Harcastle spoke.', 'en', 'Mina Harcastle spoke.', 'Nina'],
    ['N. Harcastle spoke.', 'en', 'Mina Harcastle spoke.', 'N'],
    ['Hardcastle said so.', 'en', 'Mina Harcastle spoke.', 'Hardcastle'],
    ['The report names Ottevanger.', 'en', 'Mina Harcastle spoke.', 'Ottevanger'],
    ['The BBC reported it to NATO.', 'en', 'The BBC', 'NATO'],
    ['Die Fähre von Femke Neuwasser fuhr.', 'de', 'Femke Oldewater', 'Neuwasser'],
    ['Laut Femke Neuwasser fuhr die Fähre.', 'de', 'Femke Oldewater', 'Neuwasser'],
    ['La maire d’Arras est venue.', 'fr', 'La maire d’Amiens', 'Arras'],
    ['Volgens Brandwijk voer ze.', 'nl', 'Tomas Brandvik', 'Brandwijk'],
  ])('misses a name of %j (%s) in %j', (claim, language, source, name) => {
    expect(unsupportedNames(claim, language, [source])).toContain(name);
  });

  test('takes a first word for a name where it is one in another text', () => {
    const others = ['The old Agatha sank.'];
    expect(unsupportedNames('Agatha sailed.', 'en', ['The Eiderlight'], others)).toEqual([
      'Agatha',
    ]);
    expect(unsupportedNames('Agatha sailed.', 'en', ['The Agatha'], others)).toEqual([]);
    expect(unsupportedNames('Tickets rose.', 'en', ['The fare'], others)).toEqual([]);
  });
});

describe('nameWords()', () => {
  test.each([
    ['Agatha sailed with Eiderlight, but Marrow cooked.', 'en', ['Eiderlight', 'Marrow']],
    ['In Kelderwick “Everything” is loved.', 'en', ['Kelderwick']],
    ['The ferry sailed.', 'en', []],
    ['Der Kapitän sah die Fähre und Femke Oldewater.', 'de', ['Femke', 'Oldewater']],
  ])('of %j are %j', (text, language, expected) => {
    expect(nameWords(text, language)).toEqual(expected);
  });
});
