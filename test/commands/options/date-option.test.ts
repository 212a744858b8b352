import { expect, test } from 'vitest';
import { completeDate } from '../../../commands/options/date-option.ts';
import { wordsIn } from '../../../src/localisation/words.ts';

const now = new Date('2026-11-20');

test.each([
  ['en', ['last week → 9–15 Nov 2026', 'last month → Oct 2026', 'last year → 2025']],
  ['nl', ['vorige week → 9–15 nov 2026', 'vorige maand → okt 2026', 'vorig jaar → 2025']],
  ['de', ['letzte Woche → 9.–15. Nov. 2026', 'letzten Monat → Okt. 2026', 'letztes Jahr → 2025']],
  [
    'fr',
    [
      'la semaine dernière → 9–15 nov. 2026',
      'le mois dernier → oct. 2026',
      'l’année dernière → 2025',
    ],
  ],
  ['es', ['la semana pasada → 9–15 nov 2026', 'el mes pasado → oct 2026', 'el año pasado → 2025']],
] as const)('completeDate() offers dates in %s that are understood', (locale, expected) => {
  const choices = completeDate({ value: '', words: wordsIn(locale), now }, 'after');
  expect(choices.map(({ name }) => name)).toEqual(expected);
});
