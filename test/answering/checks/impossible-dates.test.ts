import { describe, expect, test } from 'vitest';
import { impossibleDates } from '../../../src/answering/checks/impossible-dates.ts';

describe('impossibleDates()', () => {
  test.each([
    ['It opens on 31 February 2025.', '31 February'],
    ['It opens on June 31st.', 'June 31st'],
    ['Het opent op 30 februari.', '30 februari'],
    ['Es öffnet am 31. April.', '31. April'],
    ['Il ouvre le 31 juin.', '31 juin'],
    ['Abre el 31 de noviembre.', '31 de noviembre'],
  ])('finds in %j %j', (text, date) => {
    expect(impossibleDates(text)).toEqual([date]);
  });

  test.each([
    'It opened on 29 February 2024.',
    'In May 40 people came, and on 31 May 2025 none.',
    'Of 45 may be 3 right.',
    'Am 1. Mai kamen 32 Leute.',
  ])('finds none in %j', (text) => {
    expect(impossibleDates(text)).toEqual([]);
  });
});
