import { interval } from '../../coverage/edtf.ts';

const DAY_MS = 86_400_000;

/** The day so many days after another, both `YYYY-MM-DD`; before it for a negative number. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The month so many months after the month of a day, as `YYYY-MM`. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** The first day of an EDTF date. */
export function firstDay(edtf: string): string {
  return interval(edtf).first;
}

/** The last day of an EDTF date. */
export function lastDay(edtf: string): string {
  return interval(edtf).last;
}
