import { fold } from './analyse.ts';

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'januar februar marz mai juni juli oktober dezember ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
  ).split(' '),
);

/** Month names in en nl de fr es as they are written, parted by `|`, for a regular expression. */
export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'januari|februari|maart|mei|juni|juli|augustus|oktober|' +
  'januar|jänner|februar|feber|märz|mai|dezember|' +
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';

/** Their abbreviations, which are months only beside a day or a year. */
export const SHORT_MONTH_NAMES =
  'jan|feb|mar|mrt|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|janv|févr|avr|juil|déc|ene|abr|dic';

const YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** Whether a number, as it is written, is likely a year: `1921`, `2003`. */
export function isYear(number: string): boolean {
  return YEAR.test(number);
}

/**
 * Whether a word is a month or weekday in English or German, where they are written with a capital without being a
 * name of anyone.
 */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(fold(word));
}
