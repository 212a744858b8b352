import { parseAddress } from '../web-address.ts';
import type { DateStyle, WrittenDate } from './find-dates.ts';

/** Whether `03/04` means 3 April or March 4; `null` where nothing tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** What tells between the readings of a date. */
export interface DayEvidence {
  /** Days (`YYYY-MM-DD`) or months that are beyond doubt, as in the address or elsewhere on the page. */
  readonly days: readonly string[];
  readonly order: DayOrder;
}

/** Top-level domains of countries where English is written and the day stands first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|ie|au|nz|za|in|eu|scot|wales|london|ng|ke|pk|sg|my|hk)$/;
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil|edu)$/;
/** Domains of two letters that say nothing of a country, or of one that writes both ways. */
const ANY_COUNTRY = /\.(?:ca|co|io|me|tv|fm|ai|cc|to|ly|am|ph)$/;
const DAY_FIRST_REGION = /^en[-_](?:gb|ie|au|nz|za|in|150|001)\b/i;

/**
 * The order in which an outlet writes day and month: by the country of its domain, else by its language,
 * where one other than English puts the day first.
 * @param language a tag with its region where one is known: `en-US`
 */
export function dayOrderOf(language: string | null, url: string | null): DayOrder {
  const host = url === null ? '' : (parseAddress(url)?.hostname ?? '');
  if (MONTH_FIRST_DOMAIN.test(host)) return 'month-first';
  if (DAY_FIRST_DOMAIN.test(host)) return 'day-first';
  if (/\.[a-z]{2}$/.test(host) && !ANY_COUNTRY.test(host)) return 'day-first';
  if (language === null) return null;
  if (/^en[-_]us\b/i.test(language)) return 'month-first';
  if (DAY_FIRST_REGION.test(language)) return 'day-first';
  return /^(?:nl|de|fr|es|it|pt|da|sv|nb|no|fi|pl|cs|ro|tr|ru|id)\b/i.test(language)
    ? 'day-first'
    : null;
}

/**
 * The order that the dates of a text show in one style: `25/12/2021` can be read in one way only. `null`
 * where none does, or where they contradict each other.
 */
export function dayOrderIn(
  dates: readonly WrittenDate[],
  text: string,
  style: DateStyle,
): DayOrder {
  const orders = dates
    .filter((date) => date.style === style)
    .map(({ start, end }) => orderOfDigits(text.slice(start, end)));
  const told = new Set(orders.filter((order) => order !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

function orderOfDigits(digits: string): DayOrder {
  const [first = 0, second = 0] = digits.split(/[./-]/).map(Number);
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}

/**
 * The day that a date with two readings means, by what tells; `null` where nothing does. Dotted dates put
 * the day first unless others of the same text do not.
 */
export function resolveDay(
  date: Pick<WrittenDate, 'edtf' | 'monthFirst'>,
  { days, order }: DayEvidence,
): string | null {
  const { edtf: dayFirst, monthFirst } = date;
  if (monthFirst === null) return dayFirst;
  const [asDayFirst, asMonthFirst] = [dayFirst, monthFirst].map((reading) =>
    days.some((day) => reading === day || (day.length === 7 && reading.startsWith(day))),
  );
  if (asDayFirst !== asMonthFirst) return asDayFirst ? dayFirst : monthFirst;
  if (order === null) return null;
  return order === 'day-first' ? dayFirst : monthFirst;
}
