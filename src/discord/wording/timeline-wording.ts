import { formatDate, formatDays } from '../../localisation/format-date.ts';
import type { TimelineEvent } from '../../answering/timeline/timeline.ts';
import { interval } from '../../coverage/edtf.ts';

/**
 * When an event happened, as people read it: `8 Nov 2024`, `18–21 Mar 2025`, `17 May 2025, planned as of 10 Jul 2024`; where
 * only its publication is dated, `reported 21 Nov 2024`.
 */
export function eventWhen({ date, until, knownBy, planned, published }: TimelineEvent): string {
  if (knownBy === 'published') return `reported ${formatDate(date)}`;
  const when =
    until === null
      ? formatDate(date)
      : formatDays({ first: interval(date).first, last: interval(until).last });
  if (!planned) return when;
  return published === null
    ? `${when}, planned`
    : `${when}, planned as of ${formatDate(published)}`;
}
