import { describe, expect, test } from 'vitest';
import { unfoundedRelativeDays } from '../../../src/answering/checks/relative-days.ts';
import { readingOf } from './reading.ts';

/** Passage, publication, claim, its language. Today is Monday 1 September 2025. */
type Row = readonly [string, string | null, string, string];

const SOUND: readonly Row[] = [
  ['It sailed yesterday.', '2025-09-01', 'It sailed yesterday.', 'en'],
  ['It sailed on 31 August 2025.', null, 'Gisteren voer ze uit.', 'nl'],
  ['It sails.', '2025-09-01', 'Heute fährt sie.', 'de'],
  ['It sailed in May.', '2025-06-07', 'This year it sailed.', 'en'],
  ['It sailed.', '2025-08-28', 'Last week it sailed.', 'en'],
  ['It sailed yesterday.', '2024-03-07', 'On 7 March 2024, X reported it sailed yesterday.', 'en'],
  ['It sailed.', '2024-03-07', 'It sailed.', 'en'],
];

const FAULTY: readonly Row[] = [
  ['It sailed yesterday.', '2024-03-07', 'It sailed yesterday.', 'en'],
  ['It sailed yesterday.', null, 'It sailed yesterday.', 'en'],
  ['It sailed.', '2024-03-07', 'Vandaag voer ze uit.', 'nl'],
  ['It sailed.', '2024-03-07', 'Sie fuhr gestern.', 'de'],
  ['It sailed.', '2024-03-07', 'Elle est partie hier.', 'fr'],
  ['It sailed.', '2024-03-07', 'Zarpó ayer.', 'es'],
  ['It sailed last week.', '2024-03-07', 'It sailed last week.', 'en'],
  ['It sailed in May.', '2024-06-07', 'It sailed this year.', 'en'],
  ['It sailed in 2025.', null, 'It sailed today.', 'en'],
];

describe('unfoundedRelativeDays()', () => {
  test.each(SOUND)('of %j (%s) finds none in %j (%s)', (...row) => {
    expect(found(row)).toEqual([]);
  });

  test.each(FAULTY)('of %j (%s) finds some in %j (%s)', (...row) => {
    expect(found(row)).not.toEqual([]);
  });

  test('leaves what is quoted', () => {
    const text = 'It sailed yesterday, the yard said.';
    expect(unfoundedRelativeDays(readingOf('“It sailed yesterday”', { text }))).toEqual([]);
  });
});

function found([text, published, claim, claimLanguage]: Row): string[] {
  return unfoundedRelativeDays(readingOf(claim, { text, published, claimLanguage }));
}
