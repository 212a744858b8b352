import { formatDate, formatDays } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { TimelineEvent } from '../../answering/timeline/timeline.ts';
import { interval } from '../../coverage/edtf.ts';

/**
 * When an event happened, as people read it: `8 Nov 2024`, `18–21 Mar 2025`, `17 May 2025, planned as of 10 Jul 2024`; where
 * only its publication is dated, `reported 21 Nov 2024`.
 */
export function eventWhen(event: TimelineEvent, words: Words): string {
  const { date, knownBy, planned, published } = event;
  if (knownBy === 'published')
    return words.t('timelines.reported', { date: formatDate(date, null, words) });
  const when = daysOf(event, words);
  if (!planned) return when;
  return published === null
    ? words.t('timelines.planned', { when })
    : words.t('timelines.plannedAsOf', { when, date: formatDate(published, null, words) });
}

function daysOf({ date, until }: TimelineEvent, words: Words): string {
  if (until === null) return formatDate(date, null, words);
  return formatDays({ first: interval(date).first, last: interval(until).last }, words.locale);
}
