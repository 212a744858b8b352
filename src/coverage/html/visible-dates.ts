import { labelBefore, type DateLabel } from '../dates/date-labels.ts';
import { findDates, type WrittenDate } from '../dates/find-dates.ts';
import { addDays } from '../dates/join-date.ts';
import { readReadings, type DateReadings } from '../dates/read-date.ts';
import { isProse, kindsAround, lineAround, lineBefore } from './date-surroundings.ts';
import type { MarkKind } from './page-hints.ts';
import type { Mark, PageOutline } from './page-outline.ts';
import { distanceScore, type Title } from './page-title.ts';

/** A date that a page shows or marks up, with how much speaks for it as that of the article. */
export interface VisibleDate extends DateReadings {
  /** As the page writes it. */
  readonly written: string;
  readonly source: 'markup' | 'byline';
  readonly updated: boolean;
  /** Whether a publication word begins its line: `Publié le 29/10/2012`. */
  readonly labelled: boolean;
  readonly score: number;
  readonly start: number;
}

/** Dates below this score belong to something else on the page. */
export const MIN_SCORE = 5;
/** More dates than this make a calendar or an archive; those further down are not looked at. */
const MAX_DATES = 400;
/** A line begins with its label when there is no more than this before the date. */
const MAX_LABEL_CHARS = 30;
const MIN_LABEL_CHARS = 6;
/** `From the October 2018 issue` */
const ISSUE = /^\s+(?:issue|edition|number|print)\b/i;
/** Written dates before the web are those of what a page tells of. */
const FIRST_YEAR = '1990';

/**
 * The dates on a page that may be the article's, best first, and where the scores are equal in the order of
 * the page. What speaks for one: a publication word before it, an element made for dates, a line of its own,
 * nearness to the headline. What speaks against: another word before it, comments, teasers, frames.
 * @param title where the headline stands
 */
export function visibleDates(
  outline: PageOutline,
  mentions: readonly WrittenDate[],
  title: Title | null,
): VisibleDate[] {
  const places = mentions.slice(0, MAX_DATES);
  const shown = places.map((date, index) =>
    shownDate(outline, title, date, places[index - 1]?.end ?? 0),
  );
  const valued = outline.marks.filter(({ value }) => value !== null).slice(0, MAX_DATES);
  const only = new Set(valued.filter(({ stated }) => stated).map(({ value }) => value)).size === 1;
  const marked = valued.map((mark) => markedDate(outline, title, mark, places, only));
  const found = [...marked, ...shown]
    .filter((date) => date !== null)
    .filter(({ edtf }) => edtf >= FIRST_YEAR);
  const labelled = new Set(found.flatMap((date) => (date.labelled ? [date.edtf] : [])));
  return found
    .map((date) =>
      date.labelled && labelled.size === 1 ? { ...date, score: date.score + 3 } : date,
    )
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** The dates written in the text of a page. */
export function mentionsOf(outline: PageOutline): WrittenDate[] {
  return findDates(outline.text);
}

function shownDate(
  outline: PageOutline,
  title: Title | null,
  date: WrittenDate,
  after: number,
): VisibleDate | null {
  const { start, end } = date;
  const around = kindsAround(outline, title, start, end);
  const written = outline.text.slice(start, end);
  const dated = around.has('date');
  if (written.includes('\n') && !dated) return null;
  const line = lineAround(outline.text, start, end);
  const before = outline.text.slice(Math.max(line.start, after), start);
  const behind = outline.text.slice(end, Math.min(line.end, end + MAX_LABEL_CHARS));
  const label = ISSUE.test(behind)
    ? 'published'
    : labelBefore(before.trim() === '' ? lineBefore(outline.text, line.start, after) : before);
  if (!dated && isProse(outline.text, line, date, label)) return null;
  const alone = line.end - line.start - (end - start) <= 30;
  const score =
    commonScore(around, label, title, start) +
    (alone ? 2 : 0) -
    (date.short ? 1 : 0) -
    (date.edtf.length < 10 ? 2 : 0);
  return {
    ...readings(date),
    written,
    source: 'byline',
    updated: isUpdate(around, label),
    labelled: label === 'published' && isLabel(before.trim()),
    score,
    start,
  };
}

function markedDate(
  outline: PageOutline,
  title: Title | null,
  mark: Mark,
  mentions: readonly WrittenDate[],
  only: boolean,
): VisibleDate | null {
  const written = mark.value ?? '';
  const found = readReadings(written);
  if (found === null) return null;
  const { start, end } = mark;
  const around = kindsAround(outline, title, start, end);
  const line = lineAround(outline.text, start, end);
  const label = mark.stated ? null : labelBefore(outline.text.slice(line.start, start));
  const score = commonScore(around, label, title, start) + 2 + (mark.stated ? (only ? 8 : 4) : 0);
  const updated = !mark.stated && isUpdate(around, label);
  const seen = mentions.find((date) => date.start >= start && date.end <= end);
  const date = seen && isNextTo(seen, found) ? readings(seen) : found;
  return { ...date, written, source: 'markup', updated, labelled: false, score, start };
}

/** `le` and `vom` may stand before any date. */
function isLabel(text: string): boolean {
  return text.length >= MIN_LABEL_CHARS && text.length <= MAX_LABEL_CHARS;
}

/** An instant in another zone may name the day before or after the one that a reader sees. */
function isNextTo(seen: DateReadings, { edtf }: DateReadings): boolean {
  if (seen.monthFirst !== null || seen.edtf.length < 10 || edtf.length < 10) return false;
  return seen.edtf === addDays(edtf, 1) || seen.edtf === addDays(edtf, -1);
}

function readings({ edtf, monthFirst }: DateReadings): DateReadings {
  return { edtf, monthFirst };
}

function commonScore(
  around: ReadonlySet<MarkKind>,
  label: DateLabel | null,
  title: Title | null,
  start: number,
): number {
  return (
    (around.has('date') ? 4 : 0) +
    (around.has('head') ? 3 : 0) +
    (around.has('story') ? 1 : 0) -
    (around.has('outside') ? 6 : 0) -
    (around.has('comments') ? 12 : 0) +
    (label === null ? 0 : label === 'other' ? -8 : 4) +
    distanceScore(title, start)
  );
}

function isUpdate(around: ReadonlySet<MarkKind>, label: DateLabel | null): boolean {
  return label === 'updated' || (label !== 'published' && around.has('updated'));
}
