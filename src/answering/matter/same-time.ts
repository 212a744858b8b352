import { interval } from '../../coverage/edtf.ts';
import type { Told } from './told.ts';

/** Reports of one moment are published within so many days of each other. */
export const NEAR_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Whether two sentences may tell of one moment: by the days they say it happened on, where both say so, else by when they
 * were published. Without any date they may.
 */
export function isSameTime(a: Told, b: Told): boolean {
  const [left, right] = [happened(a), happened(b)];
  if (left !== null && right !== null) return overlap(left, right);
  return daysApart(a.published, b.published) <= NEAR_DAYS;
}

/** Whether one EDTF date may be the other, or lie in it. */
export function overlap(a: string, b: string): boolean {
  const [left, right] = [interval(a), interval(b)];
  return left.first <= right.last && right.first <= left.last;
}

/** Days between two EDTF dates; 0 where they may be the same, or one is not known. */
export function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null || overlap(a, b)) return 0;
  const [left, right] = [interval(a), interval(b)];
  const [early, late] = left.first < right.first ? [left, right] : [right, left];
  return (Date.parse(late.first) - Date.parse(early.last)) / DAY_MS;
}

function happened({ date }: Told): string | null {
  return date === null || date.isOfSaying || date.isPlanned ? null : date.date;
}
