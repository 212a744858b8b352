import { interval } from '../coverage/edtf.ts';
import type { DateRange } from './understanding/understood.ts';

/** Whether a date may lie in a stretch of time, as precisely as it is known. */
export function isWithin(date: string, { after, before }: DateRange): boolean {
  const { first, last } = interval(date);
  return (
    (after === null || last >= interval(after).first) &&
    (before === null || first <= interval(before).last)
  );
}
