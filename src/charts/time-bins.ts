import type { DayInterval } from '../coverage/edtf.ts';
import { addDays, addMonths, weekdayOf } from '../retrieval/understanding/days.ts';

export type BinUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of time in pieces of the same kind, without gaps. */
export interface TimeBins {
  readonly unit: BinUnit;
  /** Years in a piece; 1 for the other units. */
  readonly every: number;
  readonly bins: readonly DayInterval[];
}

/** Pieces of a kind at most: more of them are too narrow to tell apart. */
const MAX_BINS = { day: 31, week: 27, month: 37, year: 40 } as const;
/** Days that dates of a precision may mean, at most, and the finest unit that shows them. */
const PRECISIONS = [
  { days: 1, units: ['day', 'week', 'month'] },
  { days: 31, units: ['month'] },
] as const;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Days, weeks from Monday, months or years that hold all dates: the finest that are not too many, and not finer than half
 * of the dates are known. @param dates at least one, of the years 0 to 9999
 */
export function chooseBins(dates: readonly DayInterval[]): TimeBins {
  const first = dates.map((date) => date.first).reduce((a, b) => (a < b ? a : b));
  const last = dates.map((date) => date.last).reduce((a, b) => (a > b ? a : b));
  const typical = dates.map(daysOf).sort((a, b) => a - b)[(dates.length - 1) >> 1] ?? 1;
  const units = PRECISIONS.find(({ days }) => typical <= days)?.units ?? [];
  for (const unit of units) {
    const bins = binsOf(unit, first, last);
    if (bins !== null) return { unit, every: 1, bins };
  }
  return { unit: 'year', ...yearBins(Number(first.slice(0, 4)), Number(last.slice(0, 4))) };
}

/** `null` where they are too many. */
function binsOf(
  unit: Exclude<BinUnit, 'year'>,
  first: string,
  last: string,
): readonly DayInterval[] | null {
  const bins: DayInterval[] = [];
  for (let start = startOf(unit, first); start <= last;) {
    if (bins.length === MAX_BINS[unit]) return null;
    const next = startOfNext(unit, start);
    bins.push({ first: start, last: addDays(next, -1) });
    start = next;
  }
  return bins;
}

function startOf(unit: Exclude<BinUnit, 'year'>, day: string): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return unit === 'week' ? addDays(day, 1 - weekdayOf(day)) : day;
}

function startOfNext(unit: Exclude<BinUnit, 'year'>, start: string): string {
  if (unit === 'month') return `${addMonths(start, 1)}-01`;
  return addDays(start, unit === 'week' ? 7 : 1);
}

function yearBins(first: number, last: number): Pick<TimeBins, 'every' | 'bins'> {
  const count = (every: number) => Math.floor(last / every) - Math.floor(first / every) + 1;
  const every = YEARS.find((years) => count(years) <= MAX_BINS.year) ?? 500;
  const start = Math.floor(first / every) * every;
  const bins = Array.from({ length: count(every) }, (_, index) => {
    const year = start + index * every;
    return { first: `${fourDigits(year)}-01-01`, last: `${fourDigits(year + every - 1)}-12-31` };
  });
  return { every, bins };
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function daysOf({ first, last }: DayInterval): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}
