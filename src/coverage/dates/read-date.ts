import { isEdtf } from '../edtf.ts';
import { findDates, joinDate } from './find-dates.ts';

/** An ISO 8601 instant, or digits alone (`20240305`). The zone is not applied: the day stays as written. */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:?\d{2}.*|T\d{2}.*|Z)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const CLOCK = String.raw`(?:at |om |um |à |a las )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|uur|uhr)?`;
const TIME = new RegExp(
  String.raw`^[\s,|–-]*(?:${CLOCK})?\s*(?:[+-]\d{4}|[+-]\d{2}:\d{2}|\(?[A-Z]{1,5}\)?)?$`,
  'i',
);
const WEEKDAY = /^(?:[\p{L}]{2,10}[.,]?\s+)?$/u;

/**
 * Reads the one date a metadata field holds: EDTF, an ISO instant, RFC 822, a date in words (en nl de fr
 * es it pt) or in unmistakable digits. Time zones never move the day: it is taken as written.
 * `null` for anything else, such as `2021-02-30` or `03/04/2021`, which may be either of two days.
 */
export function readDate(field: string): string | null {
  const text = field.trim();
  if (isEdtf(text)) return text;
  return fromDigits(text) ?? fromWords(text);
}

function fromDigits(text: string): string | null {
  const [, year, month, day] = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return joinDate(year, Number(month), Number(day));
  const [, first, separator, second, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (lastYear === undefined) return null;
  return dayAndMonth(Number(first), Number(second), separator === '.', lastYear);
}

/** Dotted dates put the day first everywhere; others are read only when one order alone is possible. */
function dayAndMonth(first: number, second: number, dotted: boolean, year: string): string | null {
  const dayFirst = joinDate(year, second, first);
  const monthFirst = joinDate(year, first, second);
  if (dotted || dayFirst === monthFirst || monthFirst === null) return dayFirst;
  return dayFirst === null ? monthFirst : null;
}

function fromWords(text: string): string | null {
  const [date, ...others] = findDates(text);
  if (!date || others.length > 0) return null;
  const alone = WEEKDAY.test(text.slice(0, date.start)) && TIME.test(text.slice(date.end));
  return alone ? date.edtf : null;
}
