import { remember } from '../language/remember.ts';

/** An EDTF date (ISO 8601-2 level 0) of day, month or year precision. */
const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and last day that a date may mean, both inclusive, as `YYYY-MM-DD`. */
export interface DayInterval {
  readonly first: string;
  readonly last: string;
}

/** Whether a text is a real calendar date such as `2021-01-06`, `2021-01` or `2021`. */
export function isEdtf(text: string): boolean {
  const [, year, month, day] = EDTF.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
  );
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isEdtf(text);
}

/** Dates remembered: those of three decades. */
const MAX_REMEMBERED = 12_000;

/**
 * The days a date covers: `2021-01` is 2021-01-01 to 2021-01-31.
 * @throws RangeError when the text is not a date
 */
export const interval: (edtf: string) => DayInterval = remember(readInterval, MAX_REMEMBERED);

function readInterval(edtf: string): DayInterval {
  if (!isEdtf(edtf))
    throw new RangeError(`Cannot read "${edtf}" as a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  const [year = '', month, day] = edtf.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: edtf, last: edtf };
  const last = String(daysIn(Number(year), Number(month))).padStart(2, '0');
  return { first: `${edtf}-01`, last: `${edtf}-${last}` };
}

/** Orders dates by their first day, the more precise first; `null` (undated) comes last. */
export function compareEdtf(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [interval(a), interval(b)];
  return order(left.first, right.first) || order(left.last, right.last);
}

/** Days in digits stand in the order of time. */
function order(left: string, right: string): number {
  return Number(left > right) - Number(left < right);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a date may lie in a stretch of time, as precisely as it is known; an end that is missing is open. */
export function isWithin(
  date: string,
  {
    after,
    before,
  }: { readonly after?: string | null | undefined; readonly before?: string | null | undefined },
): boolean {
  const { first, last } = interval(date);
  return (
    (after == null || last >= interval(after).first) &&
    (before == null || first <= interval(before).last)
  );
}
