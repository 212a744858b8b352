import { isEdtf } from '../edtf.ts';

/** EDTF of the parts of a date; `null` where they are no date of the calendar. */
export function joinDate(
  year: number | string,
  month: number | string,
  day: number | string | null,
): string | null {
  const parts = day === null ? [month] : [month, day];
  const edtf = [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return isEdtf(edtf) ? edtf : null;
}

/** A day so many days after another, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
