import { describe, expect, test } from 'vitest';
import {
  unsupportedQuotations,
  withoutQuotations,
} from '../../../src/answering/checks/quotations.ts';

const SOURCE = {
  text:
    'It was a long day. “We have to buy electricity, not compliments,” managing director Dirk Ottevanger told ' +
    'councillors. Somebody laughed. Then they ate. Mina Harcastle left early.',
  about: 'Fare set at €11.50\nKelderwick Courier',
};

describe('unsupportedQuotations()', () => {
  test.each([
    'Ottevanger said: “We have to buy electricity, not compliments.”',
    'Dirk Ottevanger said "we have to buy electricity".',
    "Ottevanger said 'we have to buy electricity'.",
    'Under the headline “Fare set at €11.50”, Harcastle is named.',
    'The Kelderwick Courier reported: “Somebody laughed. Then they ate.”',
    'It spoke of ‘electricity’, and it’s the county’s.',
    'There was no quotation, said Harcastle.',
    'It was empty: “”.',
  ])('lets %j pass', (claim) => {
    expect(unsupportedQuotations(claim, 'en', [SOURCE])).toEqual([]);
  });

  test.each([
    ['a changed word', 'Ottevanger said “we want to buy electricity”.'],
    ['a changed word, straight', 'Ottevanger said "we have to sell electricity".'],
    ['a changed word, single', 'Ottevanger said ‘we have to sell electricity’.'],
    ['a changed word, straight and single', "Ottevanger said 'we have to sell electricity'."],
    ['a changed word, low-high', 'Ottevanger: „we have to sell electricity“.'],
    ['a changed word, angled', 'Ottevanger: « we have to sell electricity ».'],
    ['a changed word, reversed', 'Ottevanger: »we have to sell electricity«.'],
    ['a mark that is not closed', 'Ottevanger said: “We have to sell'],
    ['a negation left out', 'Ottevanger said “we have to buy electricity … compliments”.'],
    ['another speaker', 'Mina Harcastle said “we have to buy electricity”.'],
    ['another speaker by surname', 'Harcastle said: “We have to buy electricity.”'],
    ['another speaker, behind', '“We have to buy electricity,” said Harcastle.'],
  ])('catches %s', (_, claim) => {
    expect(unsupportedQuotations(claim, 'en', [SOURCE])).toHaveLength(1);
  });
});

describe('withoutQuotations()', () => {
  test('leaves the words around them', () => {
    expect(withoutQuotations('He said “12 seals” and ‘13’ on 4 May.')).toBe(
      'He said “” and “” on 4 May.',
    );
    expect(withoutQuotations('The county’s ferry isn’t here.')).toBe(
      'The county’s ferry isn’t here.',
    );
  });
});
