import { allMatches } from '../../language/all-matches.ts';
import { fold } from '../../language/analyse.ts';
import { numberWordValue } from '../../language/number-words.ts';

/** Times told by half and quarter hours, with what they add to the hour they name, in minutes; en nl de, folded. */
const PHRASES: readonly (readonly [RegExp, number])[] = [
  [/half past (\p{L}+|\d{1,2})/gu, 30],
  [/(?:a )?quarter past (\p{L}+|\d{1,2})/gu, 15],
  [/(?:a )?quarter to (\p{L}+|\d{1,2})/gu, -15],
  [/(?<!\p{L})half (\p{L}+)(?= (?:uur|'s)|[.,;]| \p{Ll})/gu, -30],
  [/kwart over (\p{L}+)/gu, 15],
  [/kwart voor (\p{L}+)/gu, -15],
  [/halb (\p{L}+)/gu, -30],
  [/viertel nach (\p{L}+)/gu, 15],
  [/viertel vor (\p{L}+)/gu, -15],
];

const CLOCK = /(?<![\d.,:])(\d{1,2})[:.](\d{2})(?![\d.,:]*\d)/g;

/** A text without the times that other texts tell in digits: `half past ten` where one has `22:30`. */
export function withoutToldTimes(text: string, sources: readonly string[]): string {
  const told = new Set(sources.flatMap(minutesIn));
  return PHRASES.reduce(
    (rest, [pattern, minutes]) =>
      fold(rest).length === rest.length
        ? cut(rest, pattern, (hour) => told.has((hour * 60 + minutes + 720) % 720))
        : rest,
    text,
  );
}

/** Of twelve hours. */
function minutesIn(source: string): number[] {
  return allMatches(source, CLOCK).map(
    ([, hour, minute]) => (Number(hour) * 60 + Number(minute)) % 720,
  );
}

function cut(text: string, pattern: RegExp, isTold: (hour: number) => boolean): string {
  return allMatches(fold(text), pattern).reduceRight((rest, match) => {
    const word = match[1] ?? '';
    const hour = /^\d/.test(word) ? Number(word) : numberWordValue(word);
    return hour !== null && isTold(hour)
      ? `${rest.slice(0, match.index)}…${rest.slice(match.index + match[0].length)}`
      : rest;
  }, text);
}
