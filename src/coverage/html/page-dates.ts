import type { PublishedSource } from '../article.ts';
import { dayOrderIn, dayOrderOf, resolveDay, type DayEvidence } from '../dates/day-order.ts';
import type { WrittenDate } from '../dates/find-dates.ts';
import { addDays } from '../dates/join-date.ts';
import { readDate, readReadings } from '../dates/read-date.ts';
import { urlDate } from '../dates/url-date.ts';
import type { Stated } from '../draft.ts';
import type { PageOutline } from './page-outline.ts';
import type { Title } from './page-title.ts';
import { scriptDates } from './script-dates.ts';
import { mentionsOf, MIN_SCORE, visibleDates, type VisibleDate } from './visible-dates.ts';

/** What else is known of a page whose dates are looked for. */
export interface PageFacts {
  readonly outline: PageOutline;
  /** Where its headline stands. */
  readonly title: Title | null;
  /** Of the article, most trusted first, as written. */
  readonly published: readonly (string | null)[];
  readonly updated: string | null;
  readonly url: string | null;
  /** With its region, where one is stated. */
  readonly language: string | null;
}

/** The dates of the article on a page, most trusted first, and that of its last change. */
export interface PageDates {
  readonly dates: readonly Stated<PublishedSource>[];
  readonly updated: string | null;
}

/** A date that stands this well beats one found in a script. */
const SURE_SCORE = 8;
const UTC = /\d{2}:\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)$/;
/** So many dates are passed on, for where the first is impossible. */
const MAX_VISIBLE = 3;

/**
 * The dates of a page: those of its metadata, then those it marks up or shows near its headline, then those in
 * its scripts. A date that may be two days is passed on as one where the page itself tells which.
 */
export function pageDates(facts: PageFacts): PageDates {
  const { outline } = facts;
  const mentions = mentionsOf(outline);
  const known = daysOf(facts);
  const evidence = (written: string): DayEvidence => ({
    days: known,
    order: orderOf(written, mentions, outline.text, facts),
  });
  const visible = visibleDates(outline, mentions, facts.title)
    .map((date) => weighed(settled(date, evidence), facts.url))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const stated = facts.published
    .filter((value) => value !== null)
    .map((value) => settledField(value, evidence));
  const fresh = visible.filter(({ updated }) => !updated).slice(0, MAX_VISIBLE);
  const [last] = visible.filter(({ updated, monthFirst }) => updated && monthFirst === null);
  const sure = fresh.filter(({ score }) => score >= SURE_SCORE);
  const inUrl = facts.url === null ? null : urlDate(facts.url);
  return {
    dates: [
      ...stated.map((value) => markup(asShown(value, shownDays(sure), inUrl))),
      ...sure.map(statedDate),
      ...fromScripts(outline.scripts, [...known, ...fresh.map(({ edtf }) => edtf)]).map(markup),
      ...fresh.filter((date) => !sure.includes(date)).map(statedDate),
    ],
    updated: facts.updated ?? last?.edtf ?? null,
  };
}

function markup(value: string): Stated<PublishedSource> {
  return { value, source: 'markup' };
}

function statedDate({ edtf, monthFirst, written, source }: VisibleDate): Stated<PublishedSource> {
  return { value: monthFirst === null ? edtf : written, source };
}

/** Days that the page states in one reading only. */
function daysOf({ published, updated, url }: PageFacts): string[] {
  const fields = [...published, updated].map((value) => (value === null ? null : readDate(value)));
  return [...fields, url === null ? null : urlDate(url)].filter((day) => day !== null);
}

function orderOf(
  written: string,
  mentions: readonly WrittenDate[],
  text: string,
  { language, url }: PageFacts,
): DayEvidence['order'] {
  const [separator] = /[./-]/.exec(written) ?? [];
  if (separator !== '.' && separator !== '/' && separator !== '-') return null;
  const shown = dayOrderIn(mentions, text, separator);
  return shown ?? (separator === '.' ? 'day-first' : dayOrderOf(language, url));
}

type Evidence = (written: string) => DayEvidence;

function settled(date: VisibleDate, evidence: Evidence): VisibleDate {
  if (date.monthFirst === null) return date;
  const day = resolveDay(date, evidence(date.written));
  return day === null ? date : { ...date, edtf: day, monthFirst: null };
}

function settledField(value: string, evidence: Evidence): string {
  const readings = readReadings(value);
  if (readings === null) return value;
  return readings.monthFirst === null ? value : (resolveDay(readings, evidence(value)) ?? value);
}

function shownDays(dates: readonly VisibleDate[]): string[] {
  return dates.filter(({ monthFirst }) => monthFirst === null).map(({ edtf }) => edtf);
}

/**
 * An instant in UTC may fall on the day before or after the one its outlet prints, which is the one that a
 * reader sees and cites; so may a day that was cut from one, where page and address agree.
 * @param shown days near the headline
 */
function asShown(value: string, shown: readonly string[], inUrl: string | null): string {
  const day = readDate(value);
  if (day?.length !== 10 || shown.includes(day) || day === inUrl) return value;
  const near = [addDays(day, -1), addDays(day, 1)];
  const others = inUrl === null ? shown : [...shown, inUrl];
  const found = others.find((other) => near.includes(other));
  if (found === undefined) return value;
  const agreed = found === inUrl && shown.includes(found);
  return agreed || UTC.test(value) ? found : value;
}

/** The day in an address is seldom wrong: a date that agrees is the article's, one that does not hardly. */
function weighed(date: VisibleDate, url: string | null): VisibleDate {
  const inUrl = url === null ? null : urlDate(url);
  if (inUrl === null || date.updated) return date;
  const agrees = date.edtf.startsWith(inUrl) || date.monthFirst?.startsWith(inUrl) === true;
  return { ...date, score: date.score + (agrees ? 5 : -4) };
}

/** What scripts say counts when it is one day, or the one known from elsewhere. */
function fromScripts(scripts: string, known: readonly string[]): string[] {
  const days = new Set(scriptDates(scripts).flatMap((value) => readDate(value) ?? []));
  const agreed = [...days].filter((day) => known.some((other) => day.startsWith(other)));
  if (agreed.length === 1) return agreed;
  return days.size === 1 ? [...days] : [];
}
