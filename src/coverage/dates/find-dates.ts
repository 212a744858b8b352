import { joinDate } from './join-date.ts';
import { monthNumber, monthOfDay } from './months.ts';

/** How a date is written: in words, year first in digits, or day and month in digits with their separator. */
export type DateStyle = 'words' | 'year-first' | '.' | '/' | '-';

/** A date written in a text with its year: `text.slice(start, end)`. */
export interface WrittenDate {
  /** EDTF, of day or month precision; of two readings the one with the day first. */
  readonly edtf: string;
  /** The other day it may be: `03/04/2021` has two readings. `null` where there is one. */
  readonly monthFirst: string | null;
  readonly style: DateStyle;
  /** Whether its year has two digits, as in `12.05.14`: in running text such numbers may be anything. */
  readonly short: boolean;
  readonly start: number;
  readonly end: number;
}

const ORDINAL = String.raw`(?:\s?(?:st|nd|rd|th|er)|[.ºª°])?`;
const WORD = String.raw`\p{L}{3,10}`;
const OF = String.raw`(?:de\s+|del\s+|of\s+)?`;

/** `18 januari 2021`, `3 de mayo de 2022` · `Jan. 18, 2021` · `January 2021` · `2021-01-18` · `18.01.2021` */
const WRITTEN = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?<day1>\d{1,2})${ORDINAL}(?:\s|-|(?<=\d)(?=\p{L}))\s{0,3}${OF}(?<month1>${WORD})\.?,?(?:\s|-)\s{0,3}${OF}(?<year1>\d{4})`,
    String.raw`(?<!\p{L})(?<month2>${WORD})\.?\s+(?<day2>\d{1,2})(?:\s?(?:st|nd|rd|th))?,?\s+(?<year2>\d{4})`,
    String.raw`(?<!\p{L})(?<month3>${WORD})\.?,?\s+${OF}(?<year3>\d{4})`,
    String.raw`(?<![\d-])(?<year4>\d{4})(?<sep4>[-/.])(?<month4>\d{1,2})\k<sep4>(?<day4>\d{1,2})`,
    String.raw`(?<![\d.,/-])(?<first>\d{1,2})\s?(?<sep>[./-])\s?(?<second>\d{1,2})\s?\k<sep>\s?(?<year5>\d{4}|\d{2}(?![./-]\d))`,
    String.raw`(?<!\d)(?<year6>\d{4})\s?[年년]\s?(?<month6>\d{1,2})\s?[月월]\s?(?<day6>\d{1,2})\s?[日일]`,
  ]
    .map((pattern, index) => pattern + (index < 5 ? String.raw`(?![\d\p{L}-]|\.\d)` : ''))
    .join('|'),
  'giu',
);

/** What a two-digit year is counted from. */
const CENTURY = 2000;

/**
 * The dates that stand in a text with their year and at least a month, in text order: in words (en nl de fr
 * es it pt) or in digits. Dates that no calendar has (30 February 2021) are left out.
 */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d\d/.test(text)) return found;
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(text); match; match = WRITTEN.exec(text)) {
    const date = dateOf(match.groups ?? {});
    const place = { start: match.index, end: match.index + match[0].length };
    if (date === null) WRITTEN.lastIndex = match.index + firstWordLength(match[0]);
    else found.push({ ...date, ...place });
  }
  return found;
}

/**
 * The dates of running text that are beyond doubt: no two-digit years, nothing that may be either of two
 * days.
 */
export function findCertainDates(text: string): WrittenDate[] {
  return findDates(text).filter(
    ({ short, monthFirst, style }) => !short && (monthFirst === null || style === '.'),
  );
}

type Groups = Readonly<Partial<Record<string, string>>>;
type DateParts = Omit<WrittenDate, 'start' | 'end'>;

function dateOf(groups: Groups): DateParts | null {
  if (groups['first'] !== undefined) return inDigits(groups);
  const year = groups['year4'] ?? groups['year6'];
  if (year === undefined) return inWords(groups);
  const month = groups['month4'] ?? groups['month6'] ?? '';
  const day = groups['day4'] ?? groups['day6'] ?? '';
  return certain(joinDate(year, month, day), 'year-first');
}

function inWords(groups: Groups): DateParts | null {
  const name = groups['month1'] ?? groups['month2'];
  if (name === undefined) {
    const month = monthNumber(groups['month3'] ?? '');
    return month === null ? null : certain(joinDate(groups['year3'] ?? '', month, null), 'words');
  }
  const month = monthOfDay(name);
  const year = groups['year1'] ?? groups['year2'] ?? '';
  const day = groups['day1'] ?? groups['day2'] ?? '';
  return month === null ? null : certain(joinDate(year, month, day), 'words');
}

function certain(edtf: string | null, style: DateStyle): DateParts | null {
  return edtf === null ? null : { edtf, monthFirst: null, style, short: false };
}

/** The day stands first in most of the world, the month in the United States. */
function inDigits(groups: Groups): DateParts | null {
  const { first = '', second = '', year5 = '' } = groups;
  const short = year5.length === 2;
  const year = short ? CENTURY + Number(year5) : year5;
  const dayFirst = joinDate(year, second, first);
  const monthFirst = joinDate(year, first, second);
  const edtf = dayFirst ?? monthFirst;
  if (edtf === null) return null;
  const other = dayFirst === monthFirst || dayFirst === null ? null : monthFirst;
  return { edtf, monthFirst: other, style: separatorOf(groups['sep']), short };
}

function separatorOf(separator: string | undefined): DateStyle {
  return separator === '.' || separator === '/' ? separator : '-';
}

/** After a word that is no month, the search goes on behind that word: `on 5 March 2024` holds a date. */
function firstWordLength(text: string): number {
  return /^[\p{L}\d]+/u.exec(text)?.[0].length ?? 1;
}
