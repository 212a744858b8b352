import { interval, isDay } from '../../coverage/edtf.ts';
import { addDays, weekdayOf } from '../../retrieval/understanding/days.ts';
import { relativeWords } from '../event-dates/relative-words.ts';
import type { ClaimReading } from './claim-reading.ts';
import { dateMentions } from './date-mentions.ts';
import { datesOfSource, edtfOf, type DateParts } from './dates.ts';

/** Weeks told from the day of asking, with how many lie between; in en nl de fr es. */
const WEEKS = weeks([
  ['this week|deze week|diese woche|in dieser woche|cette semaine|esta semana', 0],
  [
    'last week|vorige week|afgelopen week|(?:letzte|vergangene|vorige)n? woche|la semaine (?:dernière|passée)|la semana pasada',
    -1,
  ],
  [
    'next week|volgende week|nächsten? woche|la semaine prochaine|la próxima semana|la semana que viene',
    1,
  ],
]);

/** From a day to another, both `YYYY-MM-DD` and included. */
interface Stretch {
  readonly text: string;
  /** Place of the words in the claim. */
  readonly at: number;
  readonly first: string;
  readonly last: string;
}

/**
 * Words of a claim such as "today" or "last week" that mean a time of which the cited texts know nothing: readers
 * measure them from the day of asking. A claim that says when its article was published may tell from that day.
 */
export function unfoundedRelativeDays(claim: ClaimReading): string[] {
  const told = stretchesFrom(claim.today, claim);
  if (told.length === 0) return [];
  const known = claim.sources.flatMap(datesOfSource).flatMap(stretchOf);
  const isKnown = ({ first, last }: Stretch) =>
    known.some((date) => date.first >= first && date.last <= last);
  const founded = [claim.today, ...statedDays(claim)]
    .flatMap((day) => stretchesFrom(day, claim))
    .filter(isKnown);
  return told.filter(({ at }) => !founded.some((other) => other.at === at)).map(({ text }) => text);
}

function stretchesFrom(day: string, { prose, language }: ClaimReading): Stretch[] {
  const days = relativeWords(prose, { language, published: day, tenseAt: () => null });
  const monday = addDays(day, 1 - weekdayOf(day));
  const toldWeeks = WEEKS.flatMap(([expression, count]) => {
    const found = expression.exec(prose);
    const first = addDays(monday, 7 * count);
    return found === null
      ? []
      : [{ text: found[0], at: found.index, first, last: addDays(first, 6) }];
  });
  return [
    ...days.map(({ text, start, date }) => ({ text, at: start, ...interval(date) })),
    ...toldWeeks,
  ];
}

/** The days on which a claim says that a cited article was published. */
function statedDays({ prose, language, sources }: ClaimReading): string[] {
  const stated = dateMentions(prose, language, null).flatMap((date) => edtfOf(date) ?? []);
  return sources.flatMap(({ published }) =>
    published !== null && isDay(published) && stated.includes(published) ? [published] : [],
  );
}

function stretchOf(date: DateParts): { first: string; last: string }[] {
  const edtf = edtfOf(date);
  return edtf === null ? [] : [interval(edtf)];
}

function weeks(
  rules: readonly (readonly [words: string, count: number])[],
): readonly (readonly [RegExp, number])[] {
  return rules.map(
    ([words, count]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'), count] as const,
  );
}
