import type { Answer, Citation } from '../../answering/answer.ts';
import { formatDate, formatDays } from '../../localisation/format-date.ts';
import type { AnswerTime } from '../../answering/time/answer-time.ts';
import { interval, isDay } from '../../coverage/edtf.ts';
import { count } from './wording.ts';

/**
 * From when an answer is, who is behind it and what was checked: `As of 5 Mar 2024 · 3 outlets, one source: Strandline ·
 * 6 of 6 claims checked against the text`; `null` when nothing was written.
 */
export function describeChecks({ checked, citations, sources, time }: Answer): string | null {
  if (checked.written === 0 || citations.length === 0) return null;
  const dropped = checked.written - checked.kept;
  return [
    describeTime(time),
    describeSources(citations, sources),
    `${checked.kept} of ${count(checked.written, 'claim')} checked against the text` +
      (dropped > 0 ? `, ${dropped} left out` : ''),
  ].join(' · ');
}

/** `As of 5 Mar 2024`, with the day of asking where one was given, and how much is of unknown date. */
function describeTime({ newest, undated, asOf }: AnswerTime): string {
  const asked = asOf === null ? '' : `, asked as of ${formatDate(asOf)}`;
  if (newest === null) return `As of an unknown date${asked}`;
  const unknown = undated === 0 ? '' : ` (${undated} undated)`;
  return `As of ${formatDate(newest)}${unknown}${asked}`;
}

/** Outlets that say the same from one source are one source: `3 outlets, one source: Strandline`. */
function describeSources(citations: readonly Citation[], sources: Answer['sources']): string {
  const articles = new Set(citations.map(({ articleId }) => articleId)).size;
  const outlets = new Set(sources.flatMap((source) => source.outlets)).size;
  const [first] = sources;
  if (outlets <= sources.length || first === undefined)
    return `${count(articles, 'article')} from ${count(Math.max(outlets, 1), 'outlet')}`;
  const one = first.name === null ? 'one source' : `one source: ${first.name}`;
  return `${count(outlets, 'outlet')}, ${sources.length === 1 ? one : count(sources.length, 'source')}`;
}

/**
 * The day that quoted words mean, where a reader cannot see it from them: `“Saturday” is 14 Jun 2025`. `null` where it is
 * written out, ahead, or not said.
 */
export function describeEvent({ event }: Citation): string | null {
  if (event === null || event.knownBy !== 'resolved' || event.isOfSaying || event.isPlanned)
    return null;
  if (!isDay(event.date) || /\d/.test(event.text)) return null;
  const days = { first: event.date, last: interval(event.until ?? event.date).last };
  return `“${event.text}” is ${formatDays(days)}`;
}
