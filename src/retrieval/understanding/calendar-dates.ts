import { allMatches } from '../../language/all-matches.ts';
import { isEdtf } from '../../coverage/edtf.ts';
import { monthNumber } from '../../coverage/dates/months.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../language/calendar-words.ts';
import type { Words } from './understood.ts';

/** A date as a question writes it. A year that it leaves out is `null`. */
export interface CalendarDate extends Words {
  readonly year: number | null;
  /** First and last month, 1 to 12; `null` for a whole year. A winter ends in the next year, as month 14. */
  readonly months: readonly [number, number] | null;
  /** First and last day of the month; `null` for a whole month or more. */
  readonly days: readonly [number, number] | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Parts = Pick<CalendarDate, 'year' | 'months' | 'days'>;

const START = '(?<![\\p{L}\\p{N}.,/$€£-])';
const END = '(?![\\p{L}\\p{N}]|[.,/:-]\\p{N}|%)';
const MONTH = `(?<month>(?:${MONTH_NAMES})|(?:${SHORT_MONTH_NAMES})\\b\\.?)`;
const LONG_MONTH = `(?<month>${MONTH_NAMES})`;
const DAY = '(?<day>[0-3]?\\d)';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const OF = '(?:,? (?:of |de |del |van |in )?|-)';

/** Words before a month or a year that stands alone: without one, "May" and "March" are other things. */
const BEFORE_DATE =
  "(?:in|of|since|during|before|after|until|till|through|throughout|by|from|to|between|and|or|for|last|this|late|early|mid|end of|sinds|tijdens|voor|vóór|na|tot|van|en|begin|eind|medio|tussen|seit|im|vor|nach|bis|zum|ab|zwischen|und|anfang|ende|mitte|von|depuis|avant|après|jusqu’en|jusqu'en|dès|début|fin|entre|et|à|au|desde|antes de|después de|hasta|en el|de|del|a|principios de|finales de|y|record month|the month of)";
const LEAD = `(?<=(?:^|[^\\p{L}])${BEFORE_DATE}[ -])`;
const ORDINAL = '(?:st|nd|rd|th|er|e|º|ª|\\.)?';

/** Every date has one of these; others need not be looked at further. */
const SIGN = new RegExp(`\\d|${MONTH_NAMES}`, 'i');

/** Tried in order; those tried first win where they overlap. */
const PATTERNS: readonly (readonly [RegExp, (groups: Groups) => Parts])[] = [
  [
    pattern('(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?'),
    ({ year, month, day }) => parts(year, Number(month), day),
  ],
  [
    pattern(`${DAY}[./](?<month>1[0-2]|0?\\d)[./]${YEAR}`),
    ({ year, month, day }) => parts(year, Number(month), day),
  ],
  [
    pattern(
      `(?<from>[0-3]?\\d)${ORDINAL}(?: (?:and|to|en|tot|und|bis|et|au|y|al) |[-–])${DAY}${ORDINAL} ?(?:of |de )?${MONTH}(?:${OF}${YEAR})?`,
    ),
    ({ year, month, day, from }) => parts(year, monthOf(month), day, from),
  ],
  [
    pattern(`${DAY}${ORDINAL} ?(?:of |de )?${MONTH}(?:${OF}${YEAR})?`),
    ({ year, month, day }) => parts(year, monthOf(month), day),
  ],
  [
    pattern(`(?:the )?${MONTH} (?:the )?${DAY}(?:st|nd|rd|th)?(?:${OF}${YEAR})?`),
    ({ year, month, day }) => parts(year, monthOf(month), day),
  ],
  [pattern(`${MONTH}${OF}${YEAR}`), ({ year, month }) => parts(year, monthOf(month))],
  [
    pattern(`Q(?<quarter>[1-4])${OF}?${YEAR}`),
    ({ year, quarter }) => quarterOf(year, Number(quarter)),
  ],
  [
    pattern(
      `(?<quarter>first|second|third|fourth|last|eerste|tweede|derde|vierde|ersten?|zweiten?|dritten?|vierten?|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto) (?:quarter|kwartaal|quartal|trimestre)${OF}${YEAR}`,
    ),
    ({ year, quarter = '' }) => quarterOf(year, ordinal(quarter)),
  ],
  [
    pattern(
      `(?<season>spring|summer|autumn|fall|winter|lente|voorjaar|zomer|herfst|najaar|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno)${OF}${YEAR}`,
    ),
    ({ year, season = '' }) => seasonOf(year, season),
  ],
  // A capital, or the small letter of a language that has one, and no name: "in May", "en mars", no "Theresa May".
  [
    pattern(`${LEAD}${LONG_MONTH}(?!['’]s)(?=(?<next> \\p{L}{2})?)`),
    ({ month = '', next = '' }) =>
      isVerb(month) || /^ \p{Lu}\p{Ll}/u.test(next) ? NO_DATE : parts(undefined, monthOf(month)),
  ],
  [pattern(`(?:${LEAD}|(?<=[(–—]) ?)${YEAR}(?:s\\b)?`), ({ year }) => parts(year)],
  // "The 2020 election", "World Cup 2022".
  [pattern(`(?<=\\bthe |\\p{L} )${YEAR}(?= \\p{L}|[?!.,)]|$)`), ({ year }) => parts(year)],
];

const NO_DATE: Parts = { year: null, months: null, days: null };

/** The dates of a question that are written out, in en nl de fr es, in order. None of them overlap. */
export function calendarDates(text: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  if (!SIGN.test(text)) return found;
  for (const [expression, read] of PATTERNS) {
    for (const match of allMatches(text, expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const isFree = found.every((other) => end <= other.start || start >= other.end);
      const date = { text: match[0], start, end, ...read(match.groups ?? {}) };
      if (isFree && isReal(date)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function pattern(source: string): RegExp {
  return new RegExp(`${START}${source}${END}`, 'giu');
}

function parts(year: string | undefined, month?: number | null, day?: string, from = day): Parts {
  return {
    year: year === undefined ? null : Number(year),
    months: month === undefined || month === null ? null : [month, month],
    days: day === undefined ? null : [Number(from), Number(day)],
  };
}

function monthOf(name = ''): number | null {
  return monthNumber(name.replace(/\.$/, ''));
}

/** `may` and `march`, as people write who use no capitals, and the planet. */
function isVerb(month: string): boolean {
  return /^(?:may|march|Mars|MAY|MARCH)$/.test(month);
}

function quarterOf(year: string | undefined, quarter: number): Parts {
  return { ...parts(year), months: [quarter * 3 - 2, quarter * 3] };
}

function ordinal(word: string): number {
  const first = word.toLowerCase();
  if (/^(?:first|eerst|erst|premi|prime)/.test(first)) return 1;
  if (/^(?:second|tweed|zweit|deux|segun)/.test(first)) return 2;
  return /^(?:third|derd|dritt|trois|terc)/.test(first) ? 3 : 4;
}

function seasonOf(year: string | undefined, season: string): Parts {
  const name = season.toLowerCase();
  if (/^(?:spring|lente|voor|frü|prin|prim)/.test(name)) return { ...parts(year), months: [3, 6] };
  if (/^(?:summ|zom|somm|été|ver)/.test(name)) return { ...parts(year), months: [6, 9] };
  if (/^(?:aut|fall|herf|naj|herb|oto)/.test(name)) return { ...parts(year), months: [9, 12] };
  return { ...parts(year), months: [12, 14] };
}

function isReal({ year, months, days }: Parts): boolean {
  if (year === null && months === null) return false;
  if (days === null) return months === null || months[0] <= 12;
  const [month] = months ?? [0];
  const of = (day: number) => `${year ?? 2000}-${twoDigits(month)}-${twoDigits(day)}`;
  return days[0] <= days[1] && days.every((day) => isEdtf(of(day)));
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
