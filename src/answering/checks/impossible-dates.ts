import { allMatches } from '../../language/all-matches.ts';
import { monthNumber } from '../../coverage/dates/months.ts';
import { isEdtf } from '../../coverage/edtf.ts';
import { MONTH_NAMES } from '../../language/calendar-words.ts';

const DAY_THEN_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(?<month>${MONTH_NAMES})(?!\\p{L})`,
  'giu',
);
const MONTH_THEN_DAY = new RegExp(
  `(?<!\\p{L})(?<month>${MONTH_NAMES}) (?<day>\\d{1,2})(?:st|nd|rd|th|, \\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The dates of a text that no calendar has, as written: `31 February`, `0 June`; in en nl de fr es. */
export function impossibleDates(text: string): string[] {
  return [DAY_THEN_MONTH, MONTH_THEN_DAY].flatMap((pattern) =>
    allMatches(text, pattern).flatMap(({ 0: written, groups }) =>
      isReal(groups?.['month'] ?? '', groups?.['day'] ?? '') ? [] : [written],
    ),
  );
}

/** In a leap year. `may` and `march` without a capital are verbs. */
function isReal(month: string, day: string): boolean {
  if (/^(?:may|march)$/.test(month)) return true;
  const number = String(monthNumber(month)).padStart(2, '0');
  return isEdtf(`2000-${number}-${day.padStart(2, '0')}`);
}
