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
/** "The article from 2 October" says when, not since when. */
const IS_FROM = /(?:^|[^\p{L}])(?:from|ab|na) $/iu;

/**
 * The dates and ranges that a question names, in its order: relative ones from the day of asking, and written
 * ones, a missing year taken from a date beside it, else from the coverage. A date is one of publication where
 * the question says so ("published on …", "the report of …"); relative dates of up to a month are, with some
 * days after, unless they tell of what an article says. Every other date is that of an event.
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
  const [first, last = first] = withYears(one.dates, options).map(rangeOf);
  if (first === undefined || last === undefined || firstDay(first.after) > lastDay(last.before))
    return [];
  const range = {
    after: bound === 'before' ? null : first.after,
    before: bound === 'after' ? null : last.before,
  };
  const isDay = one.dates.every(({ days }) => days !== null);
  const role = isPublicationDate({ start, end, isDay }, contextOf(text, options))
    ? 'published'
    : 'event';
  const words = { text: text.slice(start, end), start, end };
  return [{ kind: 'date', role, ...words, isRelative: false, ...range }];
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

/** A year that one date of a range leaves out is the other's; else the last in which the coverage has that date. */
function withYears(
  dates: readonly CalendarDate[],
  options: NamedDateOptions,
): (CalendarDate & { readonly year: number })[] {
  const stated = dates.find(({ year }) => year !== null)?.year ?? null;
  return dates.map((date) => ({ ...date, year: date.year ?? stated ?? likelyYear(date, options) }));
}

function likelyYear(date: CalendarDate, { asOf, coverage }: NamedDateOptions): number {
  const last = Number(asOf.slice(0, 4));
  const past = [last, last - 1].find((year) => firstDay(rangeOf({ ...date, year }).after) <= asOf);
  if (coverage.first === null || coverage.last === null) return past ?? last;
  const [from, to] = [firstDay(coverage.first), lastDay(coverage.last)];
  for (let year = past ?? last; year >= Number(from.slice(0, 4)); year -= 1) {
    const range = rangeOf({ ...date, year });
    if (lastDay(range.before) >= from && firstDay(range.after) <= to) return year;
  }
  return past ?? last;
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
