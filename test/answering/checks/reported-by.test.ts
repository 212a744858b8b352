import { describe, expect, test } from 'vitest';
import { wrongOutlets, wrongPublicationDates } from '../../../src/answering/checks/reported-by.ts';
import { readingOf } from './reading.ts';

const FIELDS = {
  text: 'The keeper will sell the old mill in spring.',
  quote: 'in spring',
  outlet: 'Island Echo',
  published: '2024-03-07',
  others: [{ id: 'other', text: 'Nothing.', outlet: 'Harbour Post' }],
};

function reading(claim: string, claimLanguage: string) {
  return readingOf(claim, { ...FIELDS, claimLanguage });
}

describe('wrongOutlets()', () => {
  test.each([
    ['The Island Echo reported that the keeper will sell the mill.', 'en'],
    ['Volgens Island Echo verkoopt de molenaar de molen.', 'nl'],
    ['Laut Island Echo verkauft der Müller die Mühle.', 'de'],
    ['Selon Island Echo, le meunier vend le moulin.', 'fr'],
    ['Según Island Echo, el molinero vende el molino.', 'es'],
    ['The keeper will sell the mill.', 'en'],
  ])('finds none in %j (%s)', (claim, language) => {
    expect(wrongOutlets(reading(claim, language))).toEqual([]);
  });

  test.each([
    ['Harbour Post reported that the keeper will sell the mill.', 'en'],
    ['Volgens Harbour Post verkoopt de molenaar de molen.', 'nl'],
    ['Laut Harbour Post verkauft der Müller die Mühle.', 'de'],
    ['Selon Harbour Post, le meunier vend le moulin.', 'fr'],
    ['Según Harbour Post, el molinero vende el molino.', 'es'],
    ['On 7 March 2024, Reuters reported that the keeper will sell the mill.', 'en'],
  ])('finds one in %j (%s)', (claim, language) => {
    expect(wrongOutlets(reading(claim, language))).toHaveLength(1);
  });
});

describe('wrongPublicationDates()', () => {
  test.each([
    ['On 7 March 2024, Island Echo reported that the keeper will sell the mill.', 'en'],
    ['In March 2024 the Island Echo reported that the keeper will sell the mill.', 'en'],
    ['Op 7 maart 2024 meldde Island Echo dat de molenaar de molen verkoopt.', 'nl'],
    ['Am 7. März 2024 berichtete Island Echo, der Müller verkaufe die Mühle.', 'de'],
  ])('finds none in %j (%s)', (claim, language) => {
    expect(wrongPublicationDates(reading(claim, language))).toEqual([]);
  });

  test.each([
    ['On 8 March 2024, Island Echo reported that the keeper will sell the mill.', 'en'],
    ['Op 8 maart 2024 meldde Island Echo dat de molenaar de molen verkoopt.', 'nl'],
    ['Am 8. März 2024 berichtete Island Echo, der Müller verkaufe die Mühle.', 'de'],
  ])('finds one in %j (%s)', (claim, language) => {
    expect(wrongPublicationDates(reading(claim, language))).toHaveLength(1);
  });
});
