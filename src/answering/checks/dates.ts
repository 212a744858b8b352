import { isEdtf } from '../../coverage/edtf.ts';
import { DATE_LANGUAGES, dateMentions, type DateMention } from './date-mentions.ts';
import { impossibleDates } from './impossible-dates.ts';
import { remember } from './remember.ts';

/** A text a claim rests on, with the dates of its article (EDTF). */
export interface DatedText {
  readonly text: string;
  /** Gives "yesterday" its meaning. */
  readonly published: string | null;
  /** The earliest an undated article can have been published. */
  readonly notBefore: string | null;
}

/** What is known of a date; `null` for a part that is not. */
export type DateParts = Pick<DateMention, 'year' | 'month' | 'day'>;

/**
 * The dates of a claim, as written, that none of the texts it rests on has and on which none of them was
 * published, and those that no calendar has (`31 February`). Only calendar dates that name a month are looked at: a year
 * alone is a number, see `yearsOf`. "Last Tuesday" in a text is the day it means on that text's publication date.
 */
export function unsupportedDates(
  claim: string,
  language: string | null,
  sources: readonly DatedText[],
): string[] {
  const impossible = impossibleDates(claim);
  if (impossible.length > 0) return impossible;
  const ofArticles = sources.flatMap(datesOfArticle);
  const others = calendarDates(claim, language).filter((date) => !isAmong(date, ofArticles));
  if (others.length === 0) return [];
  const ofTexts = sources.flatMap(datesOfText);
  const faulty = others.filter((date) => !isAmong(date, ofTexts));
  return [...new Set(faulty.map(({ text }) => text))];
}

/** The years that a text gives, or means by "last year", and those of its article. */
export function yearsOf(source: DatedText): number[] {
  return datesOfSource(source).flatMap(({ year }) => year ?? []);
}

/** The dates that a text gives, or means by "last Tuesday", and those of its article. */
export function datesOfSource(source: DatedText): DateParts[] {
  return [...datesOfArticle(source), ...datesOfText(source)];
}

/** A claim without its calendar dates, so that their days are not taken for numbers of something. */
export function withoutDates(claim: string, language: string | null): string {
  const rest = calendarDates(claim, language)
    .flatMap(({ index, text }) =>
      claim.startsWith(text, index) ? [[index, index + text.length] as const] : [],
    )
    .toSorted(([a, endA], [b, endB]) => a - b || endB - endA)
    .reduce<{ text: string; end: number }>(
      ({ text, end }, [from, to]) =>
        from < end ? { text, end } : { text: `${text}${claim.slice(end, from)}…`, end: to },
      { text: '', end: 0 },
    );
  return rest.text + claim.slice(rest.end);
}

function calendarDates(claim: string, language: string | null): DateMention[] {
  return dateMentions(claim, language, null).filter(
    ({ month, isCalendar }) => isCalendar && month !== null,
  );
}

function datesOfArticle({ published, notBefore }: DatedText): DateParts[] {
  return [...edtfParts(published), ...edtfParts(notBefore)];
}

function datesOfText({ text, published }: DatedText): readonly DateParts[] {
  return readDates(text, published);
}

/** In any language: dates are read five times over, so once for all claims. */
const readDates = remember((text, published): readonly DateParts[] =>
  DATE_LANGUAGES.flatMap((tag) => dateMentions(text, tag, published)),
);

function isAmong(claimed: DateParts, known: readonly DateParts[]): boolean {
  return known.some((other) => agrees(claimed, other));
}

function agrees(claimed: DateParts, known: DateParts): boolean {
  const parts = ['year', 'month', 'day'] as const;
  return parts.every((part) => claimed[part] === null || claimed[part] === known[part]);
}

/** The EDTF of a date as far as it is known from the year on; `null` where it has none, or is no day of the calendar. */
export function edtfOf({ year, month, day }: DateParts): string | null {
  if (year === null) return null;
  const parts = [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])];
  const edtf = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isEdtf(edtf) ? edtf : null;
}

function edtfParts(edtf: string | null): DateParts[] {
  if (edtf === null) return [];
  const [year = null, month = null, day = null] = edtf.split('-').map(Number);
  return [{ year, month, day }];
}
