import type { Filter } from '../../edition/filter.ts';
import type { BenchPassage } from './passage.ts';

/** A filter that lets a certain share of the passages through. */
export interface FilterGroup {
  /** What it filters by, in a word: `a day`. */
  readonly name: string;
  readonly filter: Filter;
  /** Of all passages, 0 to 1. */
  readonly share: number;
}

/** Everything but the text: what filters look at. */
export type Filterable = Pick<BenchPassage, 'outlet' | 'published' | 'language'>;

/**
 * Filters of one day, one outlet, one language, half of the time and all of it: in large coverage they let through about
 * .1 %, 1 %, 10 %, 50 % and everything.
 */
export function filterGroups(passages: readonly Filterable[]): readonly FilterGroup[] {
  const days = passages.map(({ published }) => published).toSorted();
  const [first = '', middle = '', last = ''] = [0, 0.5, 1].map(
    (share) => days[Math.round(share * (days.length - 1))],
  );
  const day = nearest(0.001, countsOf(days), passages.length);
  const outlet = nearest(0.01, countsOf(passages.map((one) => one.outlet)), passages.length);
  const filters: readonly [string, Filter][] = [
    ['a day', { after: day, before: day }],
    ['an outlet', { outlets: [outlet] }],
    ['a language', { language: 'nl' }],
    ['half of the time', { after: middle }],
    ['all of the time', { after: first, before: last }],
  ];
  return filters.map(([name, filter]) => ({ name, filter, share: shareOf(filter, passages) }));
}

/** Whether a passage is within one of these filters, which know whole days only. */
export function isWithin(passage: Filterable, filter: Filter): boolean {
  const { outlets = [], after = '', before = '9999', language } = filter;
  return (
    (outlets.length === 0 || outlets.includes(passage.outlet)) &&
    passage.published >= after &&
    passage.published <= before &&
    (language === undefined || passage.language === language)
  );
}

function shareOf(filter: Filter, passages: readonly Filterable[]): number {
  return passages.filter((passage) => isWithin(passage, filter)).length / passages.length;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The value whose share is nearest to the one wanted, as a ratio; the first by the alphabet of equal ones. */
function nearest(share: number, counts: ReadonlyMap<string, number>, total: number): string {
  const far = (count: number) => Math.abs(Math.log(count / total / share));
  const sorted = [...counts].sort(([a, x], [b, y]) => far(x) - far(y) || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
