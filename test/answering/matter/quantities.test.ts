import { describe, expect, test } from 'vitest';
import { differ, quantities, type Quantity } from '../../../src/answering/matter/quantities.ts';

function read(text: string, language = 'en'): [value: number, unit: string][] {
  return quantities(text, language).map(({ low, unit }) => [low, unit]);
}

describe('quantities()', () => {
  test.each<[language: string, text: string, expected: [number, string][]]>([
    ['en', 'The train carried 2,140 passengers.', [[2140, 'passeng']]],
    [
      'en',
      'It costs €18.4 million, 12 per cent of it.',
      [
        [18_400_000, 'money'],
        [12, 'percent'],
      ],
    ],
    [
      'en',
      'They paid 40 dollars for twelve sacks.',
      [
        [40, 'money'],
        [12, 'sack'],
      ],
    ],
    ['en', 'The council voted by 17 to 12.', [[17.012, 'score']]],
    [
      'en',
      'At least 23 people were killed and 41 injured.',
      [
        [23, 'dead'],
        [41, 'injured'],
      ],
    ],
    ['en', 'Some 30 people sat in the train.', [[27, 'peopl']]],
    [
      'nl',
      'Er vielen 25 doden en 12 gewonden.',
      [
        [25, 'dead'],
        [12, 'injured'],
      ],
    ],
    ['de', 'Bei dem Brand starben 25 Menschen.', [[25, 'dead']]],
    ['fr', 'Douze personnes ont été tuées.', [[12, 'dead']]],
    ['es', 'Murieron 12 personas.', [[12, 'dead']]],
    [
      'nl',
      'Dertig procent van de 180 zeehonden.',
      [
        [30, 'percent'],
        [180, 'zeehond'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test.each([
    'On 5 March 2024 at 10:15 it rained.',
    'Femke, 38, is captain.',
    'He came in 2019 and left at 9 pm.',
    'Thirteen more than last year.',
    'It costs €12 more.',
    'The train was late.',
  ])('there are none in: %s', (text) => {
    expect(quantities(text, 'en')).toEqual([]);
  });

  test('each stands where it says', () => {
    const text = 'On 5 March 2024 the 12 sacks cost €40, and 13 sacks were left.';
    const found = quantities(text, 'en');
    expect(found.map(({ text: words }) => words)).toEqual(['12 sacks', '€40', '13 sacks']);
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });
});

describe('differ()', () => {
  function only(text: string): Quantity {
    const [found] = quantities(text, 'en');
    if (found === undefined) throw new Error(`No quantity in ${text}`);
    return found;
  }

  test.each([
    ['63 cars', '36 cars'],
    ['2,140 cars', '1,870 cars'],
    ['20 cars', '21 cars'],
    ['at least 23 cars', '19 cars'],
    ['about 100 cars', '140 cars'],
    ['17 to 12', '16 to 13'],
    ['€27 million', '€31.2 million'],
  ])('%s and %s differ', (a, b) => {
    expect(differ(only(a), only(b))).toBe(true);
    expect(differ(only(b), only(a))).toBe(true);
  });

  test.each([
    ['63 cars', 'sixty-three cars'],
    ['at least 23 cars', '25 cars'],
    ['about 100 cars', '105 cars'],
    ['more than 2,000 cars', '2,140 cars'],
    ['€27 million', '€27.5 million'],
    ['€28 million', '€27.5 million'],
    ['2,100 cars', '2,140 cars'],
  ])('%s and %s agree', (a, b) => {
    expect(differ(only(a), only(b))).toBe(false);
    expect(differ(only(b), only(a))).toBe(false);
  });
});
