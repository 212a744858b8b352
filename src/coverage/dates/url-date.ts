import { parseAddress } from '../web-address.ts';
import { joinDate } from './find-dates.ts';

const IN_PATH =
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)|\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/-]|$)/;

/** The day an address carries in its path, as in `/2021/01/06/story`; `null` without one. */
export function urlDate(url: string): string | null {
  const [, year, month, day, isoYear, isoMonth, isoDay] =
    IN_PATH.exec(parseAddress(url)?.pathname ?? '') ?? [];
  if (year !== undefined) return joinDate(year, Number(month), Number(day));
  return isoYear === undefined ? null : joinDate(isoYear, Number(isoMonth), Number(isoDay));
}
