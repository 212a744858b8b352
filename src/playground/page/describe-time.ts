const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * A moment as Discord writes it.
 * @param style one of t T d D f F R
 */
export function describeTime(ms: number, style: string, now: number): string {
  if (style !== 'R') return new Intl.DateTimeFormat('en-GB', STYLES[style]).format(ms);
  const gap = ms - now;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const [unit, size] = UNITS.find((each) => Math.abs(gap) >= each[1]) ?? ['second', 1000];
  return format.format(Math.round(gap / size), unit);
}
