import { firstDay, lastDay } from './days.ts';
import type { Filter } from '../../edition/filter.ts';
import type { DateRange, Understood } from './understood.ts';

/**
 * The filter that understood things make: all outlets, the language, and the stretch from the first date of
 * publication to the last. A part of it that is contradictory is left out.
 */
export function understoodFilter(things: readonly Understood[]): Filter {
  const outlets = things.flatMap((one) => (one.kind === 'outlet' ? one.outlet : []));
  const language = things.find((one) => one.kind === 'language')?.language;
  const { after, before } = stretch(things.filter((one) => one.kind === 'date'));
  return {
    ...(outlets.length === 0 ? {} : { outlets: [...new Set(outlets)] }),
    ...(after === null ? {} : { after }),
    ...(before === null ? {} : { before }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The stretch of time that holds all ranges; "after A" and "before B" together are from A to B. */
export function stretch(ranges: readonly DateRange[]): DateRange {
  const open = { after: null, before: null };
  const starts = ranges.flatMap(({ after }) => after ?? []);
  const ends = ranges.flatMap(({ before }) => before ?? []);
  const isOpenAtEnd = ranges.some(({ before }) => before === null);
  const isOpenAtStart = ranges.some(({ after }) => after === null);
  const isBetween = isOpenAtEnd && isOpenAtStart;
  const after = isOpenAtStart && !isBetween ? null : earliest(starts);
  const before = isOpenAtEnd && !isBetween ? null : latest(ends);
  if (after !== null && before !== null && firstDay(after) > lastDay(before)) return open;
  return { after, before };
}

function earliest(dates: readonly string[]): string | null {
  return dates.reduce<string | null>(
    (best, date) => (best === null || firstDay(date) < firstDay(best) ? date : best),
    null,
  );
}

function latest(dates: readonly string[]): string | null {
  return dates.reduce<string | null>(
    (best, date) => (best === null || lastDay(date) > lastDay(best) ? date : best),
    null,
  );
}
