import { interval } from '../../coverage/edtf.ts';

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
/** Mean lengths in the calendar. */
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Days from the last that a date may mean to a later one; 0 or less where it is none. */
export function daysBefore(edtf: string, day: string): number {
  return (Date.parse(interval(day).last) - Date.parse(interval(edtf).last)) / DAY_MS;
}

/** A number of days as people say it, in whole units that are (all but) over: `9 days`, `5 weeks`, `5 months`, `2 years`. */
export function howLong(days: number): string {
  const [length, unit] =
    days < 2 * DAYS_A_WEEK
      ? [1, 'day']
      : days < 2 * DAYS_A_MONTH
        ? [DAYS_A_WEEK, 'week']
        : days < 2 * DAYS_A_YEAR
          ? [DAYS_A_MONTH, 'month']
          : [DAYS_A_YEAR, 'year'];
  const count = Math.floor(days / length + 0.05);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
