import { intlTag } from './locales.ts';
import { ENGLISH, type Words } from './words.ts';

/** Units with their length in seconds, the longest first. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago something was, in the longest unit that fits: `2 hr ago`, `yesterday`, `now` within the minute. */
export function formatAgo(instant: Date, now: Date, { locale }: Words = ENGLISH): string {
  const seconds = Math.max(0, (now.getTime() - instant.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(intlTag(locale), { numeric: 'auto', style: 'short' });
  const [unit, length] = UNITS.find(([, each]) => seconds >= each) ?? ['second', Infinity];
  return format.format(-Math.floor(seconds / length), unit);
}
