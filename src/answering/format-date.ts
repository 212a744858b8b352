import { interval, isEdtf, type DayInterval } from '../coverage/edtf.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A publication date as people write it, no more precise than it is known: `5 Mar 2024`, `Jan 2021`, `2021`,
 * `undated`, `undated, not before 18 Jan 2021`. What is not an EDTF date counts as unknown.
 */
export function formatDate(published: string | null, notBefore: string | null = null): string {
  if (published !== null && isEdtf(published)) return written(published);
  if (notBefore !== null && isEdtf(notBefore)) return `undated, not before ${written(notBefore)}`;
  return 'undated';
}

/**
 * A stretch of days: `9–15 Nov 2026`, `30 Nov – 6 Dec 2026`, `28 Dec 2026 – 3 Jan 2027`. Days that fill a month
 * or a year are written as one: `Jan 2021`, `2021`.
 */
export function formatDays({ first, last }: DayInterval): string {
  const whole = [first.slice(0, 4), first.slice(0, 7), first].find((edtf) => {
    const days = interval(edtf);
    return days.first === first && days.last === last;
  });
  if (whole !== undefined) return written(whole);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayOf(first)}–${written(last)}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? written(first).slice(0, -5) : written(first)} – ${written(last)}`;
}

/** What a date filter lets through: `Jan 2021`, `from 2021`, `until 5 Mar 2024`; `null` without a filter. */
export function formatDateFilter(after: string | null, before: string | null): string | null {
  const [from, until] = [known(after), known(before)];
  if (from !== null && until !== null)
    return formatDays({ first: interval(from).first, last: interval(until).last });
  if (from !== null) return `from ${written(from)}`;
  return until === null ? null : `until ${written(until)}`;
}

/** The span of dates known: `Jan 2021 – 5 Mar 2024`, or one date where both are the same; `null` when all are unknown. */
export function formatSpan(first: string | null, last: string | null): string | null {
  const ends = [known(first), known(last)].flatMap((date) => (date === null ? [] : written(date)));
  return ends.length === 0 ? null : [...new Set(ends)].join(' – ');
}

function known(edtf: string | null): string | null {
  return edtf !== null && isEdtf(edtf) ? edtf : null;
}

function written(edtf: string): string {
  const [year = '', month, day] = edtf.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year].filter(Boolean).join(' ');
}

function dayOf(edtf: string): string {
  return String(Number(edtf.slice(8)));
}
