import { firstDay, lastDay } from './days.ts';
import type { DateRange } from './understood.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A stretch of time in words, day by day: `1–31 January 2021`, `on or after 3 May 2024`, `at any time` when it is
 * open at both ends.
 */
export function spellRange({ after, before }: DateRange): string {
  if (after === null && before === null) return 'at any time';
  if (before === null) return `on or after ${spelt(firstDay(after ?? ''))}`;
  if (after === null) return `on or before ${spelt(lastDay(before))}`;
  return DAY.formatRange(dateOf(firstDay(after)), dateOf(lastDay(before)))
    .replace(/\s+/gu, ' ')
    .replace(/^(\d+) – (?=\d+ )/u, '$1–');
}

function spelt(day: string): string {
  return DAY.format(dateOf(day));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
