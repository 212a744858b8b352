import { de, en, es, fr, nl, type ParsedComponents } from 'chrono-node';
import { interval, isEdtf, type DayInterval } from '../../src/coverage/edtf.ts';
import type { UserError } from '../../src/errors.ts';
import { asEnglish } from './offered-dates.ts';
import { refusal } from '../../src/localisation/refusal.ts';

/** Tried in this order; the first that understands the whole text wins. */
const LOCALES = [en, nl, de, fr, es];

const LEADING_WORDS =
  /^(?:in|on|since|from|after|before|until|op|sinds|vanaf|voor|tot|seit|ab|vor|bis|depuis|avant|desde|antes de)\s+/i;
const WEEK = /\b(?:week|weeks|weken|woche|wochen|semaines?|semanas?)\b/i;
/** `6/1/2021` is 6 January in most of the world and June 1 in the United States. */
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/;
/** Not every locale reads a month without a day. */
const MONTH_AND_YEAR = /^\p{L}+\.?(?: de)? \d{4}$/u;

const DAY_MS = 86_400_000;

/** Which end of a stretch of days a date option means. */
export type Edge = 'after' | 'before';

/**
 * A date as typed (`2021`, `2021-01`, `2021-01-06`, `January 2021`, `6 Jan 2021`, `last week`, also in Dutch,
 * German, French and Spanish) as EDTF of the precision it was given in. A week has no EDTF of its own: it
 * becomes its first day for `after`, its last day for `before`. Dates without a year are past ones.
 * @throws UserError for what is no date, or could be two
 */
export function parseDateOption(text: string, now: Date, edge: Edge = 'after'): string {
  const days = parseDays(text, now);
  const { first } = days;
  const whole = [first.slice(0, 4), first.slice(0, 7)].find((edtf) => covers(edtf, days));
  return whole ?? (edge === 'after' ? first : days.last);
}

/**
 * The days a typed date covers, both ends inclusive, as `YYYY-MM-DD`.
 * @throws UserError for what is no date, or could be two
 */
export function parseDays(text: string, now: Date): DayInterval {
  const typed = asEnglish(text.trim());
  if (isEdtf(typed)) return interval(typed);
  refuseAmbiguous(typed);
  const phrase = typed.replace(LEADING_WORDS, '');
  if (isEdtf(phrase)) return interval(phrase);
  const said = understood(phrase, now) ?? understoodMonth(phrase, now);
  if (said === null) throw notUnderstood(typed);
  return daysOf(said, phrase);
}

function refuseAmbiguous(typed: string): void {
  const [, a = '', b = ''] = NUMERIC.exec(typed) ?? [];
  if (a !== '' && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b))
    throw refusal('refusals.twoDays', { typed });
}

/** What a phrase says: a day, and how much of it was said. */
interface Said {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  /** The last day, where a stretch was written out. */
  readonly last: string | null;
  readonly precision: 'day' | 'month' | 'year';
}

function understood(phrase: string, now: Date): Said | null {
  for (const locale of LOCALES) {
    const result = locale.casual.parse(phrase, { instant: now, timezone: 'UTC' })[0];
    const precision = result && precisionOf(result.start);
    if (result?.text.length === phrase.length && precision)
      return {
        first: pastDay(result.start, dayText(now)),
        last: result.end ? dayOf(result.end) : null,
        precision,
      };
  }
  return null;
}

function understoodMonth(phrase: string, now: Date): Said | null {
  if (!MONTH_AND_YEAR.test(phrase)) return null;
  const said = understood(`1. ${phrase}`, now) ?? understood(`1 ${phrase}`, now);
  return said && { ...said, precision: 'month' };
}

function precisionOf(start: ParsedComponents): Said['precision'] | null {
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day';
  if (start.isCertain('month')) return 'month';
  return start.isCertain('year') ? 'year' : null;
}

/** News is past: `March` and `Monday` mean the last one, where the parser would take the nearest. */
function pastDay(start: ParsedComponents, today: string): string {
  const day = dayOf(start);
  if (day <= today || start.isCertain('year')) return day;
  if (!start.isCertain('month')) return dayText(new Date(Date.parse(day) - 7 * DAY_MS));
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function daysOf({ first, last, precision }: Said, phrase: string): DayInterval {
  if (WEEK.test(phrase)) return weekOf(first);
  if (last !== null) return { first, last };
  return interval(first.slice(0, { day: 10, month: 7, year: 4 }[precision]));
}

/** Monday to Sunday, ISO 8601. */
function weekOf(day: string): DayInterval {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS;
  return { first: dayText(new Date(monday)), last: dayText(new Date(monday + 6 * DAY_MS)) };
}

function covers(edtf: string, { first, last }: DayInterval): boolean {
  const days = interval(edtf);
  return days.first === first && days.last === last;
}

/** Read part by part, so that the zone of the machine has no say. */
function dayOf(components: ParsedComponents): string {
  const [year = 0, month = 1, day = 1] = (['year', 'month', 'day'] as const).map(
    (part) => components.get(part) ?? undefined,
  );
  return dayText(new Date(Date.UTC(year, month - 1, day)));
}

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function notUnderstood(typed: string): UserError {
  return refusal('refusals.noDate', { typed });
}
