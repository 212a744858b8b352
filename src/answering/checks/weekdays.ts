import { isDay } from '../../coverage/edtf.ts';
import { weekdaysIn } from '../../language/weekday-words.ts';
import { weekdayOf } from '../../retrieval/understanding/days.ts';
import type { ClaimReading, Source } from './claim-reading.ts';
import { dateMentions, type DateMention } from './date-mentions.ts';
import { datesOfSource, edtfOf, type DateParts } from './dates.ts';

/** A date with the days of the week that a claim puts beside it. */
interface NamedDay {
  readonly date: DateMention;
  readonly weekdays: readonly number[];
}

/**
 * Days of the week in a claim that none of the cited texts names and that none of their dates is, nor the day on which
 * they were published; and those put to a date that was another day ("Monday 8 November 2024").
 */
export function wrongWeekdays(claim: ClaimReading): string[] {
  const claimed = weekdaysIn(claim.prose);
  if (claimed.length === 0) return [];
  const known = claim.sources.flatMap(datesOfSource);
  const misplaced = namedDays(claim).filter((day) => isMisplaced(day, known));
  if (misplaced.length > 0) return misplaced.map(({ date }) => date.text);
  const told = new Set([...claim.sources.flatMap(weekdaysOf), ...known.flatMap(weekdayOfDate)]);
  const own = namedDays(claim).flatMap(({ weekdays }) => weekdays);
  return claimed
    .filter(({ number }) => !told.has(number) && !own.includes(number))
    .map(({ text }) => text);
}

function weekdaysOf({ text, about, published }: Source): number[] {
  const named = weekdaysIn(`${text}\n${about}`).map(({ number }) => number);
  return published !== null && isDay(published) ? [...named, weekdayOf(published)] : named;
}

/** Dates of a claim beside which it names a day of the week: `Friday 8 November`, `8 November, a Friday`. */
function namedDays({ prose, language }: ClaimReading): NamedDay[] {
  return dateMentions(prose, language, null)
    .filter(({ isCalendar, month, day }) => isCalendar && month !== null && day !== null)
    .map((date) => {
      const before = /\p{L}+,?\s$/u.exec(prose.slice(0, date.index))?.[0] ?? '';
      const end = date.index + date.text.length;
      const after = /^, (?:a |een |ein |un )?\p{L}+/u.exec(prose.slice(end))?.[0] ?? '';
      const around = [before, date.text, after].join(' ');
      return { date, weekdays: weekdaysIn(around).map(({ number }) => number) };
    })
    .filter(({ weekdays }) => weekdays.length > 0);
}

/** Without a year, the date is one that the cited texts have. */
function isMisplaced({ date, weekdays }: NamedDay, known: readonly DateParts[]): boolean {
  const dates =
    date.year === null
      ? known.filter(({ month, day }) => month === date.month && day === date.day)
      : [date];
  const days = dates.flatMap(weekdayOfDate);
  return days.length > 0 && weekdays.every((weekday) => !days.includes(weekday));
}

function weekdayOfDate(date: DateParts): number[] {
  const edtf = edtfOf(date);
  return edtf !== null && isDay(edtf) ? [weekdayOf(edtf)] : [];
}
