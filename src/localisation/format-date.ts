import { interval, isEdtf } from '../coverage/edtf.ts';
import { intlTag, type Locale } from './locales.ts';
import { ENGLISH, type Words } from './words.ts';

/** A stretch of days, both ends `YYYY-MM-DD` and within it. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * A publication date as people write it, no more precise than it is known: `5 Mar 2024`, `Jan 2021`, `2021`,
 * `undated`, `undated, not before 18 Jan 2021`. What is not an EDTF date counts as unknown.
 */
export function formatDate(
  published: string | null,
  notBefore: string | null = null,
  { t, locale }: Words = ENGLISH,
): string {
  if (published !== null && isEdtf(published)) return formatEdtf(published, locale);
  if (notBefore !== null && isEdtf(notBefore))
    return t('dates.undatedNotBefore', { date: formatEdtf(notBefore, locale) });
  return t('dates.undated');
}

/** What a date filter lets through: `Jan 2021`, `from 2021`, `until 5 Mar 2024`; `null` without a filter. */
export function formatDateFilter(
  after: string | null,
  before: string | null,
  { t, locale }: Words = ENGLISH,
): string | null {
  const [from, until] = [known(after), known(before)];
  if (from !== null && until !== null)
    return formatDays({ first: interval(from).first, last: interval(until).last }, locale);
  if (from !== null) return t('dates.from', { date: formatEdtf(from, locale) });
  return until === null ? null : t('dates.until', { date: formatEdtf(until, locale) });
}

/** The span of dates known: `Jan 2021 – 5 Mar 2024`, or one date where both are the same; `null` when all are unknown. */
export function formatSpan(
  first: string | null,
  last: string | null,
  { locale }: Words = ENGLISH,
): string | null {
  const ends = [known(first), known(last)].flatMap((date) =>
    date === null ? [] : formatEdtf(date, locale),
  );
  return ends.length === 0 ? null : [...new Set(ends)].join(' – ');
}

/**
 * A stretch of days: `9–15 Nov 2026`, `30 Nov – 6 Dec 2026`, `28 Dec 2026 – 3 Jan 2027`. Days that fill a month
 * or a year are written as one: `Jan 2021`, `2021`.
 */
export function formatDays({ first, last }: Days, locale: Locale = 'en'): string {
  const whole = [first.slice(0, 4), first.slice(0, 7), first].find((edtf) => {
    const days = interval(edtf);
    return days.first === first && days.last === last;
  });
  if (whole !== undefined) return formatEdtf(whole, locale);
  const range = formatOf(first, locale).formatRange(new Date(first), new Date(last));
  // Unicode sets thin spaces about the dash, which some fonts lack; between two numbers there are none in most languages.
  return range.replaceAll('\u2009', ' ').replace(/^(\d+) – (\d+ \p{L})/u, '$1–$2');
}

/** A date no more precise than it is: `5 Mar 2024`, `Jan 2021`, `2021`. @param edtf a valid EDTF date */
export function formatEdtf(edtf: string, locale: Locale = 'en'): string {
  return formatOf(edtf, locale).format(new Date(edtf));
}

function known(edtf: string | null): string | null {
  return edtf !== null && isEdtf(edtf) ? edtf : null;
}

/** Making one takes longer than writing many dates with it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(edtf: string, locale: Locale): Intl.DateTimeFormat {
  const [, month, day] = edtf.split('-');
  const key = `${locale} ${edtf.length}`;
  const made = FORMATS.get(key);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat(intlTag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  FORMATS.set(key, format);
  return format;
}
