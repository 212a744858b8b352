import { formatSpan } from '../localisation/format-date.ts';
import type { Words } from '../localisation/words.ts';
import type { ChartRow, CoverageChart } from './coverage-chart.ts';

const MAX_NAME_CHARS = 60;

/** What a chart shows, in a few sentences, for those who do not see it; at most some 1,000 characters. */
export function describeChart(chart: CoverageChart, words: Words): string {
  const { t } = words;
  const rows = chart.rows.map((row) =>
    t('charts.row', { outlet: rowName(row, words), count: row.total }),
  );
  return [
    t('charts.description', { title: chartTitle(chart, words), rows }),
    ...describePeak(chart, words),
    ...chartNotes(chart, words),
  ].join(' ');
}

/** `Articles per month by outlet, Jan 2021 – Mar 2021`. */
export function chartTitle({ unit, every, bins }: CoverageChart, words: Words): string {
  const { t } = words;
  const days = { first: bins[0]?.first ?? '', last: bins.at(-1)?.last ?? '' };
  const span = (chars: number) =>
    formatSpan(days.first.slice(0, chars), days.last.slice(0, chars), words) ?? '';
  switch (unit) {
    case 'day':
      return t('charts.titleDay', { days });
    case 'week':
      return t('charts.titleWeek', { days });
    case 'month':
      return t('charts.titleMonth', { span: span('2021-01'.length) });
    case 'year':
      return t('charts.titleYears', { span: span('2021'.length), count: every });
  }
}

/** What is drawn in another manner than the rest, or not at all. */
export function chartNotes(
  { imprecise, copies, undated }: CoverageChart,
  { t }: Words,
): readonly string[] {
  return [
    ...(imprecise > 0 ? [t('charts.imprecise', { count: imprecise })] : []),
    ...(copies > 0 ? [t('charts.copies', { count: copies })] : []),
    ...(undated > 0 ? [t('charts.undated', { count: undated })] : []),
  ];
}

/** The outlet of a row on one line, or how many outlets it sums up. */
export function rowName({ outlet, outlets }: ChartRow, { t }: Words): string {
  if (outlets > 1) return t('charts.others', { count: outlets });
  if (outlet === null) return t('coverage.unknownOutlet');
  return outlet
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME_CHARS)
    .replace(/[\ud800-\udbff]$/, '');
}

function describePeak({ rows, bins }: CoverageChart, { t }: Words): readonly string[] {
  const sums = bins.map((_, bin) =>
    rows.reduce((sum, { own, copies }) => sum + (own[bin] ?? 0) + (copies[bin] ?? 0), 0),
  );
  const count = Math.max(...sums);
  const days = bins[sums.indexOf(count)];
  return days === undefined || count < 2 ? [] : [t('charts.peak', { days, count })];
}
