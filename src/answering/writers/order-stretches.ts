import { compareEdtf, interval } from '../../coverage/edtf.ts';
import type { Stretch } from './stretches.ts';

/** A stretch of an answer in its place. */
export interface PlacedStretch {
  readonly stretch: Stretch;
  /** Whether it is given as older than what stands before it. */
  readonly isOlder: boolean;
}

/**
 * Stretches in the order they are told: by date, or, of how things are, the newest first and the others as older ones.
 * Undated ones come last.
 */
export function orderStretches(chosen: readonly Stretch[], isAboutNow: boolean): PlacedStretch[] {
  const byDate = chosen.toSorted((a, b) => compareEdtf(dateOf(a), dateOf(b)));
  if (!isAboutNow) return byDate.map((stretch) => ({ stretch, isOlder: false }));
  const newestFirst = chosen.toSorted((a, b) => {
    const [left, right] = [dateOf(a), dateOf(b)];
    return left === null || right === null ? compareEdtf(left, right) : compareEdtf(right, left);
  });
  const newest = newestFirst[0] === undefined ? null : dateOf(newestFirst[0]);
  return newestFirst.map((stretch) => ({
    stretch,
    isOlder: isBefore(dateOf(stretch), newest),
  }));
}

function dateOf({ evidence }: Stretch): string | null {
  return evidence.hit.article.published;
}

/** Surely: January 2021 is not before 20 January 2021. */
function isBefore(date: string | null, newest: string | null): boolean {
  return date !== null && newest !== null && interval(date).last < interval(newest).first;
}
