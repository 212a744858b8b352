import { describe, expect, test } from 'vitest';
import { unsupportedDates, withoutDates, yearsOf } from '../../../src/answering/checks/dates.ts';

type Case = readonly [claim: string, language: string, text: string, published: string | null];

const SOUND: readonly Case[] = [
  ['On 5 March 2024 it sailed.', 'en', 'It sailed on Tuesday.', '2024-03-07'],
  ['On 5 March 2024 it sailed.', 'en', 'It sailed on 5 March.', '2024-03-07'],
  ['On 5 March 2024 it sailed.', 'en', 'It sailed on 5 March.', '2024-03'],
  ['On 6 March 2024 it sailed.', 'en', 'It sailed yesterday.', '2024-03-07'],
  ['On 8 March 2024 it sails.', 'en', 'It sails tomorrow.', '2024-03-07'],
  ['On 15 March 2024 it sails.', 'en', 'It sails next Friday.', '2024-03-11'],
  ['On 7 March 2024, X reported it.', 'en', 'It sailed.', '2024-03-07'],
  ['In March 2024 it sailed.', 'en', 'It sailed last month.', '2024-04-07'],
  ['In March 2024 it sailed.', 'en', 'Im März fuhr sie.', '2024-05-11'],
  ['On 25 December 2023 it sailed.', 'en', 'It sailed on 25 December.', '2024-01-03'],
  ['In May 2025 it sailed.', 'en', 'It sailed on 17 May 2025.', null],
  ['It sailed on 5 March.', 'en', 'It sailed on 5 March 2024.', null],
  ['It sailed on 2024-03-05.', 'en', 'It sailed on 5 March 2024.', null],
  ['On June 14th, 2025 it sailed.', 'en', 'Ze voer op 14 juni 2025.', '2025-07-01'],
  ['Between 3 and 5 March 2024.', 'en', 'It sailed 3–5 March 2024.', null],
  ['Op 14 juni 2025 voer ze uit.', 'nl', 'She sailed on 14 June 2025.', '2025-07'],
  ['Am 14. Juni 2025 fuhr sie.', 'de', 'She sailed on June 14, 2025.', '2025-07'],
  ['Im Juni 2025 fuhr sie.', 'de', 'She sailed on June 14, 2025.', '2025-07'],
  ['Le 14 juin 2025, elle partit.', 'fr', 'She sailed on June 14, 2025.', '2025-07'],
  ['El 14 de junio de 2025 zarpó.', 'es', 'She sailed on June 14, 2025.', '2025-07'],
  ['It may sail in 2024; the march began.', 'en', 'Nothing.', '2024-03-07'],
  ['On 5 March, 12 seals came.', 'en', 'Seals came on 5 March.', '2024-03-07'],
  ['On March 5 it sailed.', 'en', 'It sailed on 5 March.', '2024-03-07'],
  ['It sailed two weeks ago.', 'en', 'It sailed two weeks ago.', '2024-03-10'],
];

const FAULTY: readonly Case[] = [
  ['On 6 March 2024 it sailed.', 'en', 'It sailed on Tuesday.', '2024-03-07'],
  ['On 5 March 2023 it sailed.', 'en', 'It sailed on 5 March.', '2024-03-07'],
  ['On 5 April 2024 it sailed.', 'en', 'It sailed on 5 March.', '2024-03-07'],
  ['On 7 March 2024 it sailed.', 'en', 'It sailed yesterday.', '2024-03'],
  ['In February 2024 it sailed.', 'en', 'It sailed last month.', '2024-04-07'],
  ['In May 2024 it sailed.', 'en', 'It sailed on 17 May 2025.', null],
  ['It sailed on 17 May 2025.', 'en', 'It sailed in May 2025.', null],
  ['It sailed on 6 March.', 'en', 'It sailed on 5 March 2024.', null],
  ['It sailed on 2024-03-06.', 'en', 'It sailed on 5 March 2024.', null],
  ['From 3 to 6 March 2024.', 'en', 'It sailed 3–5 March 2024.', null],
  ['Op 13 juni 2025 voer ze uit.', 'nl', 'She sailed on 14 June 2025.', '2025-07'],
  ['Am 13. Juni 2025 fuhr sie.', 'de', 'She sailed on June 14, 2025.', '2025-07'],
  ['Im Mai 2025 fuhr sie.', 'de', 'She sailed on June 14, 2025.', '2025-07'],
  ['En mai 2025, elle partit.', 'fr', 'She sailed on June 14, 2025.', '2025-07'],
  ['Le 13 juin 2025, elle partit.', 'fr', 'She sailed on June 14, 2025.', '2025-07'],
  ['El 13 de junio de 2025 zarpó.', 'es', 'She sailed on June 14, 2025.', '2025-07'],
];

describe('unsupportedDates()', () => {
  test.each(SOUND)('%j in %s stands in %j of %o', (claim, language, text, published) => {
    expect(unsupportedDates(claim, language, [{ text, published, notBefore: null }])).toEqual([]);
  });

  test.each(FAULTY)('%j in %s does not stand in %j of %o', (claim, language, text, published) => {
    expect(unsupportedDates(claim, language, [{ text, published, notBefore: null }])).toHaveLength(
      1,
    );
  });

  test('knows the earliest day of an undated article', () => {
    const source = { text: 'It sailed.', published: null, notBefore: '2021-01-18' };
    expect(unsupportedDates('Not before 18 January 2021.', 'en', [source])).toEqual([]);
    expect(unsupportedDates('Not before 19 January 2021.', 'en', [source])).toHaveLength(1);
  });
});

describe('yearsOf()', () => {
  test.each([
    ['It sank last year.', '2024-03-07', 2023],
    ['It sank.', '2024', 2024],
    ['It sank in March 2019.', null, 2019],
  ])('of %j in an article of %o has %i', (text, published, year) => {
    expect(yearsOf({ text, published, notBefore: null })).toContain(year);
    expect(yearsOf({ text, published, notBefore: null })).not.toContain(2020);
  });
});

describe('withoutDates()', () => {
  test.each([
    ['On 5 March 2024, 12 seals came.', 'en', '…, 12 seals came.'],
    ['Am 14. Juni 2025 kamen 12 Robben.', 'de', '… kamen 12 Robben.'],
    ['In March 240 passengers came.', 'en', 'In March 240 passengers came.'],
    ['On 5 March, 12 seals came.', 'en', '…, 12 seals came.'],
    ['On 5 March 2024 at 10:30 it left.', 'en', '… at 10:30 it left.'],
    ['In 2024, 12 seals came.', 'en', 'In 2024, 12 seals came.'],
  ])('leaves the numbers of %j', (claim, language, expected) => {
    expect(withoutDates(claim, language)).toBe(expected);
  });
});
