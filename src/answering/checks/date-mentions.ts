import { allMatches } from '../../language/all-matches.ts';
import * as chrono from 'chrono-node';
import { monthNumber } from '../../coverage/dates/months.ts';

/** What a text says of one date; `null` for a part it does not say. */
export interface DateMention {
  /** As written; `text.slice(index, index + length)`. */
  readonly text: string;
  readonly index: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Written with a month's name or in digits, so that it means the same whenever it is read. */
  readonly isCalendar: boolean;
}

const PARSERS = { en: chrono.en, nl: chrono.nl, de: chrono.de, fr: chrono.fr, es: chrono.es };

/** The languages whose dates are read. */
export const DATE_LANGUAGES = Object.keys(PARSERS);

/** Months that stand alone, or with a year, in the languages in which chrono wants a day with them. */
const BARE_MONTHS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})(?: (\d{4})(?!\d))?/gu,
  fr: /(?<!\p{L})(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})(?: (\d{4})(?!\d))?/gu,
};

const DIGITAL = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/;

/** Of "in June, 14 seals came" chrono takes the 14 for a day, and of "July 41,250" the 41 for a year. */
const COUNT_AFTER_MONTH = /^\p{L}+(?:, \d{1,2}| (?:3[2-9]|[4-9]\d))$/u;

const DAY_MS = 86_400_000;

/**
 * The dates of a text in a language. "Last Tuesday" is the day it means in an article of that publication date,
 * and "5 March" is of the nearest year or of the year in which it was last; a weekday by itself is the one before and the one after. Without a date of
 * day precision relative dates say nothing, and without any a missing year stays unknown.
 * @param published EDTF
 */
export function dateMentions(
  text: string,
  language: string | null,
  published: string | null,
): DateMention[] {
  const parser = Object.entries(PARSERS).find(([tag]) => tag === language)?.[1] ?? chrono.en;
  const instant = referenceDay(published);
  const results = parser.parse(text, { instant: instant ?? new Date(0), timezone: 0 });
  return [
    ...results.flatMap((result) => mentionsOf(result, published)),
    ...bareMonths(text, language ?? '', instant),
  ].flatMap((mention) => withPastYear(mention, instant));
}

/** In November, "in March" is the last one, though the next is nearer. */
function withPastYear(mention: DateMention, instant: Date | null): DateMention[] {
  const { text, year, month, isCalendar } = mention;
  if (instant === null || !isCalendar || month === null || /\d{4}/.test(text)) return [mention];
  const isAhead = month > instant.getUTCMonth() + 1;
  const past = instant.getUTCFullYear() - Number(isAhead);
  return year === past ? [mention] : [mention, { ...mention, year: past }];
}

/** Noon of the day, or the middle of the month. */
function referenceDay(published: string | null): Date | null {
  if (published === null || published.length === 'YYYY'.length) return null;
  return new Date(
    `${published.length === 'YYYY-MM'.length ? `${published}-15` : published}T12:00Z`,
  );
}

function mentionsOf(result: chrono.ParsedResult, published: string | null): DateMention[] {
  const isCalendar = DIGITAL.test(result.text) || hasMonth(result.text);
  const isDay = published?.length === 'YYYY-MM-DD'.length;
  if (!isCalendar && !isDay) return [];
  const ends = [result.start, ...(result.end ? [result.end] : [])];
  return ends.flatMap((components) => {
    const isWeekday = components.isCertain('weekday') && !components.isCertain('day');
    const days = isWeekday && isDay ? nearWeekdays(components, published) : [];
    const mention = mentionOf(result, components, { isCalendar, isDated: published !== null });
    return [mention, ...days.map((parts) => ({ ...mention, ...parts }))];
  });
}

function mentionOf(
  { text: parsed, index }: chrono.ParsedResult,
  components: chrono.ParsedComponents,
  { isCalendar, isDated }: { readonly isCalendar: boolean; readonly isDated: boolean },
): DateMention {
  const isCount = COUNT_AFTER_MONTH.test(parsed);
  const isYear = components.isCertain('year') && !isTwoDigitYear(parsed) && !isCount;
  const text = components.isCertain('hour') || !isYear ? withoutCount(parsed) : parsed;
  const isImplied = isDated && (components.isCertain('day') || components.isCertain('weekday'));
  const hasDay = !isCount && (components.isCertain('day') || components.isCertain('weekday'));
  const year = isYear || (isDated && !isTwoDigitYear(parsed)) ? components.get('year') : null;
  const month = components.isCertain('month') || isImplied ? components.get('month') : null;
  return { text, index, year, month, day: hasDay ? components.get('day') : null, isCalendar };
}

/** Of "5 March, 12 seals came" chrono takes the 12 for the year 2012. */
function isTwoDigitYear(text: string): boolean {
  return hasMonth(text) && !/\d{4}/.test(text) && /\d\D*\p{L}\D*\d{1,2}$/u.test(text);
}

/** … and of "5 March 2024, 12 seals came" for an hour. */
function withoutCount(text: string): string {
  const bare = text.replace(/[^\p{L}\d]+(?:\p{L}{1,3} )?\d{1,2}(?:[:.]\d{2})?\P{N}*$/u, '');
  if (COUNT_AFTER_MONTH.test(text) && hasMonth(bare)) return bare;
  return /\d/.test(bare) && (hasMonth(bare) || DIGITAL.test(bare)) ? bare : text;
}

/** The days of that name within a week of publication, before and after. */
function nearWeekdays(
  components: chrono.ParsedComponents,
  published: string,
): Pick<DateMention, 'year' | 'month' | 'day'>[] {
  const day = Date.parse(published);
  return Array.from({ length: 15 }, (_, index) => new Date(day + (index - 7) * DAY_MS))
    .filter((date) => date.getUTCDay() === components.get('weekday'))
    .map((date) => ({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    }));
}

function bareMonths(text: string, language: string, instant: Date | null): DateMention[] {
  return allMatches(text, BARE_MONTHS[language] ?? /$^/g).map((match) => {
    const month = monthNumber(match[1] ?? '');
    const year = match[2] === undefined ? nearestYear(month ?? 1, instant) : Number(match[2]);
    return { text: match[0], index: match.index, year, month, day: null, isCalendar: true };
  });
}

/** The year in which a month is nearest to a day. */
function nearestYear(month: number, instant: Date | null): number | null {
  if (instant === null) return null;
  const ahead = month - (instant.getUTCMonth() + 1);
  return instant.getUTCFullYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
}

function hasMonth(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => monthNumber(word) !== null);
}
