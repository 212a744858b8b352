import type { DayInterval } from '../../coverage/edtf.ts';
import { formatEdtf } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { BinUnit } from '../time-bins.ts';
import type { ChartRow, CoverageChart } from '../coverage-chart.ts';
import { chartNotes, chartTitle, rowName } from '../describe-chart.ts';

/** How articles are drawn: bars for how coverage went over time, dots for who wrote when. */
export type ChartForm = 'bars' | 'dots';

/** A bin with articles. */
export interface PictureCell extends DayInterval {
  readonly own: number;
  readonly copies: number;
}

export interface PictureRow {
  readonly label: string;
  /** The number of articles, written out. */
  readonly total: string;
  /** Whether it sums up outlets that are not named. */
  readonly isOthers: boolean;
  readonly cells: readonly PictureCell[];
  readonly spans: readonly (DayInterval & { readonly label: string })[];
}

/** Everything that a drawing shows, in the reader's language: what crosses to the thread that draws. */
export interface Picture {
  readonly form: ChartForm;
  readonly title: string;
  readonly notes: readonly string[];
  /** First and last day shown. */
  readonly days: DayInterval;
  readonly ticks: readonly { readonly day: string; readonly label: string }[];
  readonly rows: readonly PictureRow[];
  /** Most articles in a bin of one row; 0 where all are in spans. */
  readonly most: number;
}

/** Dates written along the axis, at most. */
const MAX_TICKS = 5;
/** Scripts that DejaVu Sans has letters of. */
const UNDRAWABLE =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** Puts a chart in words and places, ready to be drawn. */
export function pictureOf(chart: CoverageChart, form: ChartForm, words: Words): Picture {
  const { bins, rows, unit } = chart;
  const counts = rows.flatMap(({ own, copies }) => own.map((n, bin) => n + (copies[bin] ?? 0)));
  const most = Math.max(...counts);
  const every = Math.ceil(bins.length / MAX_TICKS);
  return {
    form,
    title: chartTitle(chart, words),
    notes: [...scaleNote(form, most, words), ...chartNotes(chart, words)],
    days: { first: bins[0]?.first ?? '', last: bins.at(-1)?.last ?? '' },
    ticks: bins
      .filter((_, index) => index % every === 0)
      .map(({ first }) => ({ day: first, label: tickLabel(first, unit, words) })),
    rows: rows.map((row, index) => pictureRow(row, index, bins, words)),
    most,
  };
}

function pictureRow(
  row: ChartRow,
  index: number,
  bins: readonly DayInterval[],
  words: Words,
): PictureRow {
  const name = rowName(row, words);
  const number = new Intl.NumberFormat(words.locale);
  return {
    label: UNDRAWABLE.test(name) ? words.t('charts.outletNumber', { number: index + 1 }) : name,
    total: number.format(row.total),
    isOthers: row.outlets > 1,
    cells: bins.flatMap((bin, at) => {
      const [own = 0, copies = 0] = [row.own[at], row.copies[at]];
      return own + copies === 0 ? [] : [{ ...bin, own, copies }];
    }),
    spans: row.spans.map(({ first, last, count }) => ({
      first,
      last,
      label: number.format(count),
    })),
  };
}

function scaleNote(form: ChartForm, count: number, { t }: Words): readonly string[] {
  if (count === 0) return [];
  return [form === 'bars' ? t('charts.tallestBar', { count }) : t('charts.largestDot', { count })];
}

function tickLabel(day: string, unit: BinUnit, { locale }: Words): string {
  if (unit === 'year') return formatEdtf(day.slice(0, 4), locale);
  return formatEdtf(unit === 'month' ? day.slice(0, 7) : day, locale);
}
