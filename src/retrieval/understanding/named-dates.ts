import { addDays, firstDay, lastDay } from './days.ts';
import { calendarDates, type CalendarDate } from './calendar-dates.ts';
import { isPublicationDate, isToldOfAsNews, type RoleContext } from './date-roles.ts';
import { relativeDates, type RelativeDate } from './relative-dates.ts';
import type { DateRange, NamedDate, Words } from './understood.ts';

export interface NamedDateOptions {
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The first and last publication date of the coverage, EDTF; `null` where nothing is dated. */
  readonly coverage: { readonly first: string | null; readonly last: string | null };
  /** The outlets named as sources. */
  readonly outlets: readonly Words[];
  /** Whether it asks about the coverage itself: how many articles there are "in January". @default false */
  readonly isOfCoverage?: boolean;
}

/** Days after a stretch of time in which it is still told of. */
const SLACK_DAYS = 3;

/** A stretch of time with two ends. */
interface Closed {
  readonly after: string;
  readonly before: string;
}

/** A date with the stretch of words that names it, and whether something binds it to one side. */
interface Bounded extends Words {
  readonly dates: readonly CalendarDate[];
  readonly bound: 'after' | 'before' | null;
}

const AFTER =
  /(?:^|[^\p{L}])(?:after|since|from|starting|sinds|vanaf|na|seit|ab|nach|depuis|après|dès|à partir de?|desde|después del?|a partir del?) (?:the |el |le |dem |den )?(?:end of |start of |early |late |mid[- ])?$/iu;
const BEFORE =
  /(?:^|[^\p{L}])(?:before|until|till|up to|prior to|no later than|voor|vóór|tot|vor|bis(?: zum)?|avant|jusqu['’](?:en|au|à)|antes del?|hasta) (?:the |el |le |dem |den )?(?:end of |start of |early |late |mid[- ])?$/iu;
const OPENS_RANGE =
  /(?:^|[^\p{L}])(?:between|from|tussen|van|vanaf|zwischen|vom|von|entre|du|de|des|del|desde(?: el)?) (?:the |el |le |dem |den )?$/iu;
const JOINS =
  /^,? ?(?:and|to|until|till|through|en|tot(?: en met)?|t\/m|und|bis(?: zum)?|et|au|à|y(?: el)?|al|a|hasta(?: el)?|[-–—]) ?(?:the )?$/iu;
const JOINS_ALONE =
  /^,? ?(?:to|until|till|through|tot(?: en met)?|t\/m|bis(?: zum)?|hasta(?: el)?|[-–—]) ?(?:the )?$/iu;
/** What leads from one date to another of its kind. */
const GOES_ON =
  /^[^.?!]*,? (?:and|or) (?:again|then|later) (?:on|in) $|^,? (?:and|or|en|of|und|oder|et|ou|y|o) (?:(?:on|in|before|after|op|voor|na|am|im|vor|nach|le|en|avant|après|el) )?$/iu;
/** What a date follows that says when, and not which: "in 2020", and not "the election of 2020". */
const WHEN =
  /(?:^|[^\p{L}])(?:in|on|during|since|from|before|after|until|till|between|up to|by|op|tijdens|sinds|vanaf|voor|na|tot|tussen|uit|am|im|seit|ab|vor|nach|zwischen|aus|vom|bis|le|en|au|depuis|avant|après|entre|pendant|durant|jusqu['’]en|el|desde|antes de|después de|durante|hasta) (?:the |el |le |dem |den |de )?(?:(?:early|late|mid|begin|eind|anfang|ende|début|fin|year|month of|jaar|jahr|maand|l['’]année|año|month) (?:de )?)?$/iu;
/** A count "before 2025" counts none of 2025; "until 2025" does. */
const STRICTLY_BEFORE =
  /(?:^|[^\p{L}])(?:before|prior to|voor|vóór|vor|avant|antes del?) (?:the |el |le |dem |den )?$/iu;
const STRICTLY_AFTER =
  /(?:^|[^\p{L}])(?:after|na|nach|après|después del?) (?:the |el |le |dem |den )?$/iu;
/** "The article from 2 October" says when, not since when. */
const IS_FROM = /(?:^|[^\p{L}])(?:from|ab|na) $/iu;

/**
 * The dates and ranges that a question names, in its order: relative ones from the day of asking, and written
 * ones, a missing year taken from a date beside it, else from the coverage and the day of asking; where those do not
 * settle it, the date is left out. A date is one of publication where
 * the question says so ("published on …", "the report of …"); relative dates of up to a month are, with some
 * days after, unless they tell of what an article says. Every other date is that of an event. In a question about
 * the coverage itself, dates that something happens "in", "on" or "since" are of publication, to the day.
 */
export function namedDates(text: string, options: NamedDateOptions): NamedDate[] {
  const relative = relativeDates(text, options.asOf).map((date) =>
    fromRelative(date, text, options),
  );
  const written = calendarDates(text).filter((date) =>
    relative.every((other) => isApart(date, other)),
  );
  const bounded = joinRanges(written, text).flatMap((one) => fromWritten(one, text, options));
  return carryRoles(
    [...relative, ...bounded].sort((a, b) => a.start - b.start),
    text,
  );
}

/** "Reported … on 31 October, and again on 15 December": the second date is what the first is. */
function carryRoles(dates: readonly NamedDate[], text: string): NamedDate[] {
  const carried: NamedDate[] = [];
  for (const date of dates) {
    const previous = carried.at(-1);
    const gap = previous === undefined ? '' : text.slice(previous.end, date.start);
    const isCarried = previous?.role === 'published' && GOES_ON.test(gap);
    carried.push(isCarried ? { ...date, role: 'published' } : date);
  }
  return carried;
}

function fromRelative(date: RelativeDate, text: string, options: NamedDateOptions): NamedDate {
  const { text: words, start, end, range, unit } = date;
  const context = contextOf(text, options);
  const isSince = AFTER.test(text.slice(0, start));
  const named = { kind: 'date', text: words, start, end, isRelative: true } as const;
  const open = isSince ? { ...range, before: options.asOf } : range;
  if (isPublicationDate(date, context)) return { ...named, role: 'published', ...open };
  if (options.isOfCoverage) return { ...named, role: 'published', ...open };
  const isNews = unit !== 'year' && isToldOfAsNews(date, context);
  if (!isNews) return { ...named, role: 'event', ...open };
  return { ...named, role: 'published', ...withSlack(open, options.asOf) };
}

function withSlack({ after, before }: DateRange, asOf: string): DateRange {
  const late = before === null ? asOf : addDays(lastDay(before), SLACK_DAYS);
  return { after, before: late < asOf ? late : asOf };
}

function fromWritten(one: Bounded, text: string, options: NamedDateOptions): NamedDate[] {
  const { start, end, bound } = one;
  const [first, last = first] = (withYears(one.dates, options) ?? []).map(rangeOf);
  if (first === undefined || last === undefined || firstDay(first.after) > lastDay(last.before))
    return [];
  const lead = options.isOfCoverage === true ? text.slice(0, start) : '';
  const range = {
    after: bound === 'before' ? null : STRICTLY_AFTER.test(lead) ? dayAfter(first) : first.after,
    before: bound === 'after' ? null : STRICTLY_BEFORE.test(lead) ? dayBefore(last) : last.before,
  };
  const isDay = one.dates.every(({ days }) => days !== null);
  const isPublished =
    isPublicationDate({ start, end, isDay }, contextOf(text, options)) ||
    (options.isOfCoverage === true && WHEN.test(text.slice(0, start)));
  const role = isPublished ? 'published' : 'event';
  const words = { text: text.slice(start, end), start, end };
  return [{ kind: 'date', role, ...words, isRelative: false, ...range }];
}

function dayAfter({ before }: Closed): string {
  return addDays(lastDay(before), 1);
}

function dayBefore({ after }: Closed): string {
  return addDays(firstDay(after), -1);
}

function contextOf(text: string, { outlets }: NamedDateOptions): RoleContext {
  return { text, outlets };
}

/** Joins "between A and B" and "A to B", and tells what binds the others. */
function joinRanges(dates: readonly CalendarDate[], text: string): Bounded[] {
  const joined: Bounded[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const [date, next] = dates.slice(index, index + 2);
    if (date === undefined) break;
    const before = text.slice(0, date.start);
    const gap = next === undefined ? '' : text.slice(date.end, next.start);
    if (
      next !== undefined &&
      (JOINS_ALONE.test(gap) || (OPENS_RANGE.test(before) && JOINS.test(gap)))
    ) {
      joined.push({ text: '', start: date.start, end: next.end, dates: [date, next], bound: null });
      index += 1;
    } else {
      joined.push({ ...date, dates: [date], bound: boundOf(before) });
    }
  }
  return joined;
}

function boundOf(before: string): Bounded['bound'] {
  if (BEFORE.test(before)) return 'before';
  if (!AFTER.test(before)) return null;
  return IS_FROM.test(before) ? null : 'after';
}

/**
 * A year that one date of a range leaves out is the other's; else the one in which the coverage has that date, or
 * the last time it came round, where the coverage has it then. `null` where several years are as likely.
 */
function withYears(
  dates: readonly CalendarDate[],
  options: NamedDateOptions,
): (CalendarDate & { readonly year: number })[] | null {
  const stated = dates.find(({ year }) => year !== null)?.year ?? null;
  const known = dates.flatMap((date) => {
    const year = date.year ?? stated ?? settledYear(date, options);
    return year === null ? [] : { ...date, year };
  });
  return known.length === dates.length ? known : null;
}

function settledYear(date: CalendarDate, { asOf, coverage }: NamedDateOptions): number | null {
  const now = Number(asOf.slice(0, 4));
  const last = [now, now - 1].find((year) => firstDay(rangeOf({ ...date, year }).after) <= asOf);
  if (coverage.first === null || coverage.last === null) return last ?? now;
  const [from, to] = [firstDay(coverage.first), lastDay(coverage.last)];
  const years = yearsBetween(from, to).filter((year) => {
    const range = rangeOf({ ...date, year });
    return lastDay(range.before) >= from && firstDay(range.after) <= to;
  });
  if (years.length === 0) return last ?? now;
  if (years.length === 1) return years[0] ?? null;
  return years.find((year) => year === last) ?? null;
}

/** All years from one day to another; a season may begin the year before. */
function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4)) - 1;
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

function rangeOf({
  year,
  months,
  days,
}: Pick<CalendarDate, 'months' | 'days'> & { readonly year: number }): Closed {
  if (months === null) return { after: String(year), before: String(year) };
  const [after, before] = [edtfMonth(year, months[0]), edtfMonth(year, months[1])];
  if (days === null) return { after, before };
  const [first, last] = days;
  return { after: `${after}-${twoDigits(first)}`, before: `${before}-${twoDigits(last)}` };
}

function edtfMonth(year: number, month: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${y}-${twoDigits(m)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function isApart(a: Words, b: Words): boolean {
  return a.end <= b.start || a.start >= b.end;
}
