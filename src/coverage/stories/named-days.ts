import { allMatches } from '../../language/all-matches.ts';
import { monthNumber } from '../dates/months.ts';
import { isEdtf } from '../edtf.ts';

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const MONTH = String.raw`(\p{L}{3,10})`;
const YEAR = String.raw`(?:,? (?:de )?(\d{4}))?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])${DAY} (?:de |of )?${MONTH}\.?${YEAR}(?!\d)`,
  'giu',
);
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})${MONTH}\.? ${DAY}(?!\d)${YEAR}(?!\d)`, 'giu');

/**
 * The days a text names, as `YYYY-MM-DD`: `22 September`, `Sept. 22, 2023`, `22. September`. A day without a
 * year is the last one of that name up to `until`.
 * @param until the day of publication, `YYYY-MM-DD`
 */
export function namedDays(text: string, until: string): string[] {
  const dayFirst = allMatches(text, DAY_FIRST).map(([, day, month, year]) => ({
    day,
    month,
    year,
  }));
  const monthFirst = allMatches(text, MONTH_FIRST).map(([, month, day, year]) => ({
    day,
    month,
    year,
  }));
  const days = [...dayFirst, ...monthFirst].flatMap(({ day, month, year }) => {
    const number = monthNumber(month ?? '');
    if (number === null || day === undefined) return [];
    const rest = `-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const thisYear = until.slice(0, 4);
    const inferred = thisYear + rest <= until ? thisYear : String(Number(thisYear) - 1);
    return (year ?? inferred) + rest;
  });
  return [...new Set(days)].filter((day) => isEdtf(day) && day <= until);
}
