import type { Answer, Citation } from '../../answering/answer.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { AnswerTime } from '../../answering/time/answer-time.ts';
import { interval, isDay } from '../../coverage/edtf.ts';

/**
 * From when an answer is, who is behind it and what was checked: `As of 5 Mar 2024 · 3 outlets, one source: Strandline ·
 * 6 of 6 claims checked against the text`; `null` when nothing was written.
 */
export function describeChecks(
  { checked, citations, sources, time }: Answer,
  words: Words,
): string | null {
  if (checked.written === 0 || citations.length === 0) return null;
  return [
    describeTime(time, words),
    describeSources(citations, sources, words),
    describeChecked(checked, words),
  ].join(' · ');
}

/** `As of 5 Mar 2024`, with the day of asking where one was given, and how much is of unknown date. */
function describeTime(time: AnswerTime, words: Words): string {
  const newest = describeNewest(time, words);
  if (time.asOf === null) return newest;
  const date = formatDate(time.asOf, null, words);
  return words.t('answers.askedAsOf', { time: newest, date });
}

function describeNewest({ newest, undated }: AnswerTime, words: Words): string {
  if (newest === null) return words.t('answers.asOfUnknown');
  const date = formatDate(newest, null, words);
  return undated === 0
    ? words.t('answers.asOf', { date })
    : words.t('answers.asOfAndUndated', { date, count: undated });
}

/** Outlets that say the same from one source are one source: `3 outlets, one source: Strandline`. */
function describeSources(
  citations: readonly Citation[],
  sources: Answer['sources'],
  { t }: Words,
): string {
  const articles = new Set(citations.map(({ articleId }) => articleId)).size;
  const count = new Set(sources.flatMap((source) => source.outlets)).size;
  const [first] = sources;
  const outlets = t('coverage.outlets', { count: Math.max(count, 1) });
  if (count <= sources.length || first === undefined)
    return t('coverage.size', { articles: t('coverage.articles', { count: articles }), outlets });
  const one =
    first.name === null
      ? t('answers.oneSource')
      : t('answers.oneSourceNamed', { name: first.name });
  const behind = sources.length === 1 ? one : t('answers.sources', { count: sources.length });
  return t('answers.outletsAndSources', { outlets, sources: behind });
}

function describeChecked({ written, kept }: Answer['checked'], { t }: Words): string {
  const checked = t('answers.checked', { kept, count: written });
  const dropped = written - kept;
  return dropped > 0 ? t('answers.checkedAndLeftOut', { checked, dropped }) : checked;
}

/**
 * The day that quoted words mean, where a reader cannot see it from them: `“Saturday” is 14 Jun 2025`. `null` where it is
 * written out, ahead, or not said.
 */
export function describeEvent({ event }: Citation, { t }: Words): string | null {
  if (event === null || event.knownBy !== 'resolved' || event.isOfSaying || event.isPlanned)
    return null;
  if (!isDay(event.date) || /\d/.test(event.text)) return null;
  const days = { first: event.date, last: interval(event.until ?? event.date).last };
  return t('citations.dayOfWords', { text: event.text, days });
}
