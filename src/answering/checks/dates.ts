import * as chrono from 'chrono-node';

/** A text a claim rests on, with the dates of its article (EDTF). */
export interface DatedText {
  readonly text: string;
  /** Gives "yesterday" its meaning. */
  readonly published: string | null;
  /** The earliest an undated article can have been published. */
  readonly notBefore: string | null;
}

/** What a text says of one date; `null` for a part it does not say. */
interface DateMention {
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const PARSERS = { en: chrono.en, nl: chrono.nl, de: chrono.de, fr: chrono.fr, es: chrono.es };

/** Names of chrono's parsers for "now", "two weeks ago", "last month", "on Tuesday". */
const RELATIVE = /Casual|Ago|Relative|TimeUnit|Weekday/;

/**
 * The dates of a claim, as written, that none of the texts it rests on has and on which none of them was
 * published. Only calendar dates that name a month are looked at: a year alone is a number. "Last Tuesday" in a
 * text is the day it means on that text's publication date.
 */
export function unsupportedDates(
  claim: string,
  language: string | null,
  sources: readonly DatedText[],
): string[] {
  const claimed = mentions(claim, language, null).filter(({ isRelative }) => !isRelative);
  if (claimed.length === 0) return [];
  const known = sources.flatMap((source) => [
    ...knownDate(source.published),
    ...knownDate(source.notBefore),
    ...Object.keys(PARSERS).flatMap((tag) => mentions(source.text, tag, source.published)),
  ]);
  return claimed
    .filter((date) => date.month !== null && !known.some((other) => agrees(date, other)))
    .map(({ text }) => text);
}

function agrees(claimed: DateMention, known: DateMention): boolean {
  const parts = ['year', 'month', 'day'] as const;
  return parts.every((part) => claimed[part] === null || claimed[part] === known[part]);
}

function knownDate(edtf: string | null): DateMention[] {
  if (edtf === null) return [];
  const [year = null, month = null, day = null] = edtf.split('-').map(Number);
  return [{ text: edtf, year, month, day }];
}

/**
 * @param published the day that relative dates are measured from; without one of day precision they say nothing
 */
function mentions(
  text: string,
  language: string | null,
  published: string | null,
): (DateMention & { readonly isRelative: boolean })[] {
  const parser = Object.entries(PARSERS).find(([tag]) => tag === language)?.[1] ?? chrono.en;
  const isDay = published?.length === 'YYYY-MM-DD'.length;
  const instant = new Date(isDay ? `${published}T12:00:00Z` : 0);
  return parser.parse(text, { instant, timezone: 0 }).map((result) => {
    const { start } = result;
    const part = (name: 'year' | 'month' | 'day') =>
      start.isCertain(name) || isDay ? start.get(name) : null;
    const hasDay = start.isCertain('day') || start.isCertain('weekday');
    return {
      text: result.text,
      year: part('year'),
      month: part('month'),
      day: hasDay ? part('day') : null,
      isRelative: [...result.tags()].some((tag) => RELATIVE.test(tag)),
    };
  });
}
