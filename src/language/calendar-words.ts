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

/**
 * Whether a word is a month or weekday in English or German, where they are written with a capital without being a
 * name of anyone.
 */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(fold(word));
}
