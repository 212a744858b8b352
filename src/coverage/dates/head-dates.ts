import { labelBefore, type DateLabel } from './date-labels.ts';
import { resolveDay, type DayOrder } from './day-order.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import { withoutTimes } from './moments.ts';

/** What the lines above a text say of its dates: EDTF, or `null`. */
export interface HeadDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/** A byline stands above the story: below the headline and a lead at most. */
const MAX_LINES = 6;
const MAX_LINE_CHARS = 120;
const HEAD_CHARS = 3000;

/** A name, or a few: words with capitals and what joins them. */
const NAMES =
  /^(?:(?:by|von|door|par|por|di|da|de|text|texte?|tekst|foto|story|reported|written|autor|author|auteur)\s*:?\s+)?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+|,\s*|\s*[/&|]\s*|\s+(?:and|und|en|et|y|e|van|von|de|der|den|del|di|da|la|le|of|the|for)\s+)){0,9}(?:\p{Lu}[\p{L}\p{M}.'’-]*)?$/u;

/**
 * The dates in the lines above a plain text, where a line holds a date, a label or a byline, and nothing
 * else: `By Anna Smith, 6 January 2021`, `Bijgewerkt: 7 januari 2021`. The story itself is not read.
 */
export function headDates(text: string, order: DayOrder): HeadDates {
  let found: HeadDates = { published: null, updated: null };
  const lines = text
    .slice(0, HEAD_CHARS)
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.filter((one) => one !== '').slice(0, MAX_LINES)) {
    for (const { date, label } of bylineDates(line)) {
      const day = resolveDay(date, { days: [], order: date.style === '.' ? 'day-first' : order });
      if (label === 'updated') found = { ...found, updated: found.updated ?? day };
      else found = { ...found, published: found.published ?? day };
    }
  }
  return found;
}

interface LabelledDate {
  readonly date: WrittenDate;
  readonly label: DateLabel | null;
}

function bylineDates(line: string): LabelledDate[] {
  if (line.length > MAX_LINE_CHARS || !/\d{4}/.test(line)) return [];
  const dates = findDates(line).filter(({ short }) => !short);
  if (dates.length === 0 || dates.length > 2 || !isByline(withoutDates(line, dates))) return [];
  const labelled = dates.map((date, index) => ({
    date,
    label: labelBefore(line.slice(dates[index - 1]?.end ?? 0, date.start)),
  }));
  return labelled.filter(({ label }) => label !== 'other');
}

function withoutDates(line: string, dates: readonly WrittenDate[]): string {
  return dates.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + '|' + rest.slice(end),
    line,
  );
}

function isByline(rest: string): boolean {
  const parts = withoutTimes(rest)
    .split(/[|,;:·•–—()[\]/]|\s-\s/u)
    .map((part) =>
      part
        .replaceAll(/[*_#>]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  return parts.every((part) => part === '' || (part.length <= 60 && NAMES.test(part)));
}
