import { compareEdtf, interval } from '../../coverage/edtf.ts';
import { newestFirst } from '../../edition/sources.ts';
import type { Stretch } from './stretches.ts';

/** A stretch of an answer with how likely it answers. */
export interface WeighedStretch extends Stretch {
  /** 0 to 1, of its likeliest sentence. */
  readonly score: number;
}

/** A stretch of an answer in its place. */
export interface PlacedStretch {
  readonly stretch: Stretch;
  /** Whether it is given as older than what stands first. */
  readonly isOlder: boolean;
}

/** What is less likely than this part of the likeliest stands behind what is not, whatever its date. */
const LEADING = 0.3;

/**
 * Stretches in the order they are told: the likely ones, then the others; each by date, or, of how things are, the newest
 * first and the others as older ones. Undated ones come last.
 */
export function orderStretches(
  chosen: readonly WeighedStretch[],
  isAboutNow: boolean,
): PlacedStretch[] {
  const least = LEADING * Math.max(0, ...chosen.map(({ score }) => score));
  const parts = [chosen.filter(isLikely), chosen.filter((one) => !isLikely(one))];
  const told = parts.flatMap((part) => part.toSorted(isAboutNow ? newerFirst : byDate));
  const first = told[0] === undefined ? null : dateOf(told[0]);
  return told.map((stretch) => ({
    stretch,
    isOlder: isAboutNow && isBefore(dateOf(stretch), first),
  }));

  function isLikely({ score }: WeighedStretch): boolean {
    return score >= least;
  }
}

function byDate(a: Stretch, b: Stretch): number {
  return compareEdtf(dateOf(a), dateOf(b));
}

function newerFirst(a: Stretch, b: Stretch): number {
  return newestFirst(a.evidence.hit.article, b.evidence.hit.article);
}

function dateOf({ evidence }: Stretch): string | null {
  return evidence.hit.article.published;
}

/** Surely: January 2021 is not before 20 January 2021. */
function isBefore(date: string | null, first: string | null): boolean {
  return date !== null && first !== null && interval(date).last < interval(first).first;
}
