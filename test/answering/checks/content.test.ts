import { describe, expect, test } from 'vitest';
import { unsupportedContent } from '../../../src/answering/checks/content.ts';
import { readingOf } from './reading.ts';

const TEXT =
  'The lighthouse gets a new lamp in April. The old one broke in a storm, keeper Ada Wren said.';

describe('unsupportedContent()', () => {
  test.each([
    ['A storm broke the old lamp of the lighthouse.', 'en'],
    ['In spring the lighthouse is to be fitted with another lamp.', 'en'],
    ['Een storm vernielde de oude lamp van de vuurtoren.', 'nl'],
    ['Ada Wren spoke.', 'en'],
    [
      'In an undated article, an outlet that is not named reported: “The old one broke in a storm”.',
      'en',
    ],
    ['', 'en'],
  ])('lets %j (%s) pass', (claim, claimLanguage) => {
    expect(unsupportedContent(readingOf(claim, { text: TEXT, claimLanguage }))).toEqual([]);
  });

  test.each([
    ['The goat ate all letters of the postman.', 'en'],
    ['Ada Wren sold her bicycle to a museum of fishing.', 'en'],
    [
      'De politie zoekt een dief die in de bibliotheek geld en een schilderij van de koning heeft gestolen.',
      'nl',
    ],
  ])('finds %j (%s) on another matter', (claim, claimLanguage) => {
    expect(unsupportedContent(readingOf(claim, { text: TEXT, claimLanguage }))).not.toEqual([]);
  });
});
