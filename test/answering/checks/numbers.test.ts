import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn, unsupportedNumbers } from '../../../src/answering/checks/numbers.ts';

describe('numbersIn()', () => {
  test.each([
    ['1,200', [1200]],
    ['1.200', [1200]],
    ['1 200', [1200]],
    ['1’200', [1200]],
    ['1.2k', [1200]],
    ['1,2 duizend', [1200]],
    ['twelve hundred', [1200]],
    ['zwölfhundert', [1200]],
    ['mil doscientos', [1200]],
    ['mille deux cents', [1200]],
    ['1.234', [1234, 1.234]],
    ['1.234,56', [1234.56]],
    ['1,234.56', [1234.56]],
    ['7,50', [7.5]],
    ['10:30', [10.3]],
    ['€3.4m', [3_400_000, 3.4]],
    ['$5bn', [5e9]],
    ['3.4 million', [3_400_000]],
    ['2 mrd.', [2e9]],
    ['half a million', [500_000]],
    ['3½', [3.5]],
    ['four thousand two hundred', [4200]],
    ['two hundred and fifty thousand', [250_000]],
    ['zwei Millionen dreihunderttausend', [2_300_000]],
    ['deux mille trois cents', [2300]],
    ['treinta y cinco', [35]],
    ['twenty-first', [21]],
    ['three dozen', [36]],
    ['7th', [7]],
    ['15-carat', [15]],
    ['five-year', [5]],
    ['COVID-19', [19]],
    ['in 2021', [2021]],
  ])('reads %s as %j', (text, values) => {
    expect(numbersIn(text).map((mention) => mention.values)).toEqual([values]);
  });

  test.each([
    ['pages 1, 200 and 3', [1, 200, 3]],
    ['between two hundred and three hundred', [200, 300]],
    ['twenty or thirty', [20, 30]],
    ['two million and three ferries', [2_000_000, 3]],
    ['2,000-3,000', [2000, 3000]],
    ['in 2020, 200 people', [2020, 200]],
    ['2021-01-06', [2021, 1, 6]],
  ])('keeps the numbers of %j apart', (text, values) => {
    expect(numbersIn(text).flatMap((mention) => mention.values)).toEqual(values);
  });

  test.each(['the ferry', 'one and the same', 'half of them', 'six-pack … no'.slice(9), ''])(
    'finds none in %j',
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );

  test('reads every whole number back, however its thousands are grouped', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom('en', 'de', 'fr'), (value, language) => {
        const [mention] = numbersIn(value.toLocaleString(language));
        expect(mention?.values).toContain(value);
      }),
    );
  });
});

describe('unsupportedNumbers()', () => {
  test.each([
    ['It cost 1,200 euros.', 'It cost twelve hundred euros.', 'en'],
    ['It cost 3.4 million.', 'It cost €3.4m.', 'en'],
    ['Twelve seals.', '12 seals.', 'en'],
    ['The 7th boat.', 'The seventh boat.', 'en'],
    ['1 boat and a 2nd.', 'One boat and a second.', 'en'],
    ['It once sailed.', 'It sailed.', 'en'],
    ['Onze boot voer.', 'De boot voer.', 'nl'],
    ['At 10.30 it left.', 'At 10:30 it left.', 'en'],
    ['Er kwamen 6.214 mensen.', '6,214 people came.', 'nl'],
    ['Half a million.', '500,000', 'en'],
  ])('%j stands in %j', (claim, source, language) => {
    expect(unsupportedNumbers(claim, [source], language)).toEqual([]);
  });

  test.each([
    ['It cost 1,300 euros.', 'It cost twelve hundred euros.', 'en', ['1,300']],
    ['It cost 3.5 million.', 'It cost €3.4m.', 'en', ['3.5 million']],
    ['It cost 3.4 billion.', 'It cost €3.4m.', 'en', ['3.4 billion']],
    ['Thirteen seals.', '12 seals.', 'en', ['Thirteen']],
    ['100 people.', '100,000 people.', 'en', ['100']],
    ['4 boats.', '40 boats.', 'en', ['4']],
    ['One million.', 'Half a million.', 'en', ['million']],
    ['Elf boten.', 'Twaalf boten.', 'nl', ['Elf']],
    ['In 2022 it sailed.', 'In 2021 it sailed.', 'en', ['2022']],
    ['4,200 people.', 'Four thousand three hundred people.', 'en', ['4,200']],
  ])('%j does not stand in %j', (claim, source, language, expected) => {
    expect(unsupportedNumbers(claim, [source], language)).toEqual(expected);
  });
});
