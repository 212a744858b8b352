import type { Edition } from '../../edition/edition.ts';
import { namedCoverageLanguage } from '../named-language.ts';
import { datedRange } from './dated-range.ts';
import { namedDates } from './named-dates.ts';
import { namedOutlets } from './named-outlets.ts';
import { askedNow } from './recency.ts';
import type { NamedTongue, Thing, Words } from './understood.ts';

export interface FindThingsOptions {
  readonly edition: Pick<Edition, 'articles' | 'languages' | 'outletAliases'>;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where the last question begins, behind what a follow-up was completed with; 0 in any other. */
  readonly newFrom: number;
  /** Whether it asks about the coverage itself, so that its dates are those of articles. @default false */
  readonly isOfCoverage?: boolean;
}

/**
 * Everything understood of a question, in the order of its words. In a follow-up, an outlet, date or language
 * that is new replaces those of the question before it: "And in Engadget?".
 */
export function findThings(
  text: string,
  { edition, asOf, newFrom, isOfCoverage = false }: FindThingsOptions,
): Thing[] {
  const outlets = newest(namedOutlets(text, edition), newFrom);
  const coverage = datedRange(edition);
  const dates = newest(namedDates(text, { asOf, coverage, outlets, isOfCoverage }), newFrom);
  const now = askedNow(text);
  const things: Thing[] = [
    ...outlets,
    ...dates,
    ...languages(text, edition),
    ...(now ? [now] : []),
  ];
  return things.sort((a, b) => a.start - b.start);
}

function newest<T extends Words>(things: readonly T[], newFrom: number): readonly T[] {
  const fresh = things.filter(({ start }) => start >= newFrom);
  return fresh.length > 0 ? fresh : things;
}

/** A language that the coverage does not have is left alone. */
function languages(text: string, edition: Pick<Edition, 'languages'>): NamedTongue[] {
  const named = namedCoverageLanguage(text);
  if (named === null || !edition.languages.includes(named.language)) return [];
  return [{ kind: 'language', ...named }];
}
