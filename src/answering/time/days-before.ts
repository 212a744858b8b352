import { interval } from '../../coverage/edtf.ts';

const DAY_MS = 86_400_000;

/** Days from the last that a date may mean to a later one; 0 or less where it is none. */
export function daysBefore(edtf: string, day: string): number {
  return (Date.parse(interval(day).last) - Date.parse(interval(edtf).last)) / DAY_MS;
}
