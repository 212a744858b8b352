import { parseAddress } from '../web-address.ts';
import { joinDate } from './join-date.ts';
import { monthNumber } from './months.ts';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>\d{1,2}|\p{L}{3,9})`;

/** Most certain first. A date within a slug is often that of an event, so it stands at an end of a segment. */
const DAYS = [
  String.raw`/${YEAR}/${MONTH}/(?<day>\d{1,2})(?=[/_.-]|$)`,
  String.raw`/${YEAR}/\p{L}[\w-]{2,30}/(?<month>\d{1,2})/(?<day>\d{1,2})(?=/|$)`,
  String.raw`/${YEAR}(?<s>[-_.])(?<month>\d{2})\k<s>(?<day>\d{2})(?=[/_.-]|$)`,
  String.raw`/${YEAR}/(?<month>\d{2})-?(?<day>\d{2})(?=[/_.-]|$)`,
  String.raw`[/_-]${YEAR}(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)`,
  String.raw`[_-]${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?=/|\.\p{L}{3,5}$|$)`,
  String.raw`/(?<day>\d{2})(?<s>[-_.])(?<month>\d{2})\k<s>${YEAR}(?=/|\.\p{L}{3,5}$|$)`,
].map((pattern) => new RegExp(pattern, 'u'));
const MONTHS = [
  String.raw`/${YEAR}/${MONTH}(?=/|$)`,
  String.raw`/${YEAR}[-_](?<month>\d{2})(?=/|$)`,
].map((pattern) => new RegExp(pattern, 'u'));

/**
 * The day an address carries in its path, as in `/2021/01/06/story`, else the month, as in `/2021/01/story`,
 * in EDTF; `null` without either.
 */
export function urlDate(url: string): string | null {
  const path = parseAddress(url)?.pathname ?? '';
  for (const pattern of [...DAYS, ...MONTHS]) {
    const { year, month = '', day } = pattern.exec(path)?.groups ?? {};
    if (year === undefined) continue;
    const number = /^\d/.test(month) ? month : monthNumber(month);
    const date = number === null ? null : joinDate(year, number, day ?? null);
    if (date !== null) return date;
  }
  return null;
}
