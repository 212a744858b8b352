import { isEdtf } from '../edtf.ts';
import { monthNumber } from './months.ts';

/** A date written in a text with its year: `text.slice(start, end)`. */
export interface WrittenDate {
  /** EDTF, of day or month precision. */
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const ORDINAL = String.raw`(?:st|nd|rd|th|er|[.ºª°])?`;
const WORD = String.raw`\p{L}{3,10}`;

/** `18 januari 2021`, `5. März 2024`, `3 de mayo de 2022` · `Jan. 18, 2021` · `January 2021` · `2021-01-18` */
const WRITTEN = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?<day1>\d{1,2})${ORDINAL}[\s-]+(?:de\s+|of\s+)?(?<month1>${WORD})\.?,?[\s-]+(?:de\s+|del\s+)?(?<year1>\d{4})`,
    String.raw`(?<!\p{L})(?<month2>${WORD})\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year2>\d{4})`,
    String.raw`(?<!\p{L})(?<month3>${WORD})\.?,?\s+(?:de\s+|del\s+|of\s+)?(?<year3>\d{4})`,
    String.raw`(?<![\d-])(?<iso>\d{4}-\d{2}-\d{2})`,
  ]
    .map((pattern) => `${pattern}(?![\\d\\p{L}-])`)
    .join('|'),
  'giu',
);

/**
 * The dates that stand in a text with an explicit year and at least a month, in text order, in en nl de fr
 * es it pt. Dates that no calendar has (30 February 2021) are left out.
 */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(text); match; match = WRITTEN.exec(text)) {
    const edtf = toEdtf(match.groups ?? {});
    if (edtf === null) WRITTEN.lastIndex = match.index + firstWordLength(match[0]);
    else found.push({ edtf, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** EDTF of the parts of a date; `null` where they are no date of the calendar. */
export function joinDate(year: number | string, month: number, day: number | null): string | null {
  const parts = day === null ? [month] : [month, day];
  const edtf = [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return isEdtf(edtf) ? edtf : null;
}

function toEdtf(groups: Readonly<Partial<Record<string, string>>>): string | null {
  if (groups['iso'] !== undefined) return isEdtf(groups['iso']) ? groups['iso'] : null;
  const name = groups['month1'] ?? groups['month2'] ?? groups['month3'] ?? '';
  const year = groups['year1'] ?? groups['year2'] ?? groups['year3'] ?? '';
  const day = groups['day1'] ?? groups['day2'];
  const month = monthNumber(name);
  if (month === null) return null;
  return joinDate(year, month, day === undefined ? null : Number(day));
}

/** After a word that is no month, the search goes on behind that word: `on 5 March 2024` holds a date. */
function firstWordLength(text: string): number {
  return /^[\p{L}\d]+/u.exec(text)?.[0].length ?? 1;
}
