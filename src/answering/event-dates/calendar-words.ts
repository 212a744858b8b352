import { calendarDates, type CalendarDate } from '../../retrieval/understanding/calendar-dates.ts';
import type { RelativeWords } from './relative-words.ts';
import { isToldRightBefore, type Tense } from './tense.ts';

/** A date written out, with whether its year was. */
export interface CalendarWords extends RelativeWords {
  readonly isStated: boolean;
  /** EDTF of year precision: it stands in many sentences that are about something else. */
  readonly isYear: boolean;
}

export interface CalendarWordsOptions {
  /** EDTF; gives a date without a year the nearest one. `null`: such a date stays unknown. */
  readonly published: string | null;
  readonly tenseAt: (start: number, end: number) => Tense;
}

/** So far may a date lie on the wrong side of publication for its tense: "it keeps to the date of 14 June that it gave". */
const SLACK_DAYS = { past: 120, toldRightBefore: 14, ahead: 31 } as const;
const DAY_MS = 86_400_000;

/**
 * The dates that a sentence writes out, in en nl de fr es, in order. Without a year a date is of the year in which it is
 * nearest to publication, of the next one where its clause looks ahead, of the last where it looks far back, or a verb of the past stands right before it.
 */
export function calendarWords(text: string, options: CalendarWordsOptions): CalendarWords[] {
  return calendarDates(text).flatMap((written) => {
    const isTold = isToldRightBefore(text, written.start);
    const year = written.year ?? yearOf(written, isTold, options);
    if (year === null) return [];
    const { start, end, days } = written;
    const date = edtfOf(year, written);
    const until = days !== null && days[1] > days[0] ? `${date.slice(0, 8)}${two(days[1])}` : null;
    const words = { text: text.slice(start, end), start, end, date, until };
    return [{ ...words, isStated: written.year !== null, isYear: date.length === 'YYYY'.length }];
  });
}

function yearOf(
  { months, days, start, end }: CalendarDate,
  isTold: boolean,
  { published, tenseAt }: CalendarWordsOptions,
): number | null {
  if (published === null || months === null) return null;
  const year = Number(published.slice(0, 4));
  if (published.length === 'YYYY'.length) return year;
  const told = Date.parse(published.length === 'YYYY-MM'.length ? `${published}-15` : published);
  const away = (of: number) => Date.UTC(of, months[0] - 1, days === null ? 15 : days[0]) - told;
  const years = [year - 1, year, year + 1].sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  const tense = tenseAt(start, end);
  const slack = isTold ? SLACK_DAYS.toldRightBefore : SLACK_DAYS.past;
  const fits = (of: number) =>
    tense === null ||
    (tense === 'ahead' ? away(of) > -SLACK_DAYS.ahead * DAY_MS : away(of) < slack * DAY_MS);
  return years.find(fits) ?? years[0] ?? null;
}

/** A season or a quarter is told as its year. */
function edtfOf(year: number, { months, days }: CalendarDate): string {
  if (months === null || months[0] !== months[1]) return String(year);
  const month = `${year}-${two(months[0])}`;
  return days === null ? month : `${month}-${two(days[0])}`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
