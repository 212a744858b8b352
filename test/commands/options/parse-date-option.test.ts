import { describe, expect, test } from 'vitest';
import { parseDateOption, parseDays } from '../../../commands/options/parse-date-option.ts';
import { UserError } from '../../../src/errors.ts';

/** A Sunday. */
const NOW = new Date('2026-11-22T02:00:00Z');

describe('parseDateOption()', () => {
  test.each([
    ['2021', '2021'],
    [' 2021-01 ', '2021-01'],
    ['2021-01-06', '2021-01-06'],
    ['January 2021', '2021-01'],
    ['Jan 2021', '2021-01'],
    ['6 Jan 2021', '2021-01-06'],
    ['Jan 6, 2021', '2021-01-06'],
    ['since January 2021', '2021-01'],
    ['today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['3 days ago', '2026-11-19'],
    ['last month', '2026-10'],
    ['last year', '2025'],
    ['monday', '2026-11-16'],
    ['March', '2026-03'],
    ['6 January', '2026-01-06'],
    ['13/06/2021', '2021-06-13'],
    ['6/6/2021', '2021-06-06'],
    ['januari 2021', '2021-01'],
    ['6 januari 2021', '2021-01-06'],
    ['gisteren', '2026-11-21'],
    ['vorige maand', '2026-10'],
    ['Januar 2021', '2021-01'],
    ['6. Januar 2021', '2021-01-06'],
    ['gestern', '2026-11-21'],
    ['janvier 2021', '2021-01'],
    ['6 janvier 2021', '2021-01-06'],
    ['le mois dernier', '2026-10'],
    ['enero de 2021', '2021-01'],
    ['6 de enero de 2021', '2021-01-06'],
    ['ayer', '2026-11-21'],
  ])('reads %o as %s', (text, expected) => {
    expect(parseDateOption(text, NOW)).toBe(expected);
  });

  test.each(['last week', 'vorige week', 'letzte Woche', 'la semaine dernière'])(
    'reads %o as Monday to Sunday of the week before',
    (text) => {
      expect(parseDays(text, NOW)).toEqual({ first: '2026-11-09', last: '2026-11-15' });
      expect(parseDateOption(text, NOW, 'after')).toBe('2026-11-09');
      expect(parseDateOption(text, NOW, 'before')).toBe('2026-11-15');
    },
  );

  test.each(['', 'soon', '2021-13', '2021-02-30', 'the ferry of January 2021', '12', 'early 2021'])(
    'refuses %o and says what is understood',
    (text) => {
      expect(() => parseDateOption(text, NOW)).toThrow(UserError);
      expect(() => parseDateOption(text, NOW)).toThrow(/2021-01-06/);
    },
  );

  test('refuses 6/1/2021, which is two days', () => {
    expect(() => parseDateOption('6/1/2021', NOW)).toThrow(/could be two days/);
  });
});
