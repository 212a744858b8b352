import { interval, isEdtf, type DayInterval } from '../coverage/edtf.ts';
import { chooseBins, type TimeBins } from './time-bins.ts';

/** An article as charts count it. */
export interface ChartedArticle {
  /** `null` where it is not known. */
  readonly outlet: string | null;
  /** EDTF; `null` for an undated one. */
  readonly published: string | null;
  /** Whether it is a copy of an article that was published before. */
  readonly isCopy: boolean;
}

/** Articles that are known to be from one stretch of time, which is longer than a bin. */
export interface ChartSpan extends DayInterval {
  readonly count: number;
}

/** The dated articles of an outlet, or of all that are not named. Every one is in a bin or in a span, once. */
export interface ChartRow {
  /** The outlet; `null` for articles of which it is not known, and for outlets together. */
  readonly outlet: string | null;
  /** How many outlets it sums up; 1 for a row of its own. */
  readonly outlets: number;
  /** Articles a bin that are not copies, and those that are. */
  readonly own: readonly number[];
  readonly copies: readonly number[];
  /** By time. */
  readonly spans: readonly ChartSpan[];
  readonly total: number;
}

/** Outlets × time: what a chart of coverage shows, before it is drawn. */
export interface CoverageChart extends TimeBins {
  /** Most articles first, the unknown outlet after equal ones, those that are not named last. */
  readonly rows: readonly ChartRow[];
  readonly dated: number;
  readonly undated: number;
  /** Copies among the dated ones. */
  readonly copies: number;
  /** Dated ones that are in no bin, as their date is not known so closely. */
  readonly imprecise: number;
}

/** Outlets that have a row of their own, where two or more are left; one that is left has its own as well. */
const MAX_OUTLETS = 8;

interface Dated extends ChartedArticle {
  readonly days: DayInterval;
}

/** The chart of articles by outlet and time; `null` where there is nothing to compare: fewer than two are dated, or all are of one time. */
export function coverageChart(articles: readonly ChartedArticle[]): CoverageChart | null {
  const dated = articles.flatMap((article): Dated[] =>
    article.published !== null && isEdtf(article.published)
      ? [{ ...article, days: interval(article.published) }]
      : [],
  );
  if (dated.length < 2) return null;
  const time = chooseBins(dated.map(({ days }) => days));
  if (time.bins.length < 2) return null;
  const rows = rowGroups(dated).map((group) => rowOf(group, time.bins));
  return {
    ...time,
    rows,
    dated: dated.length,
    undated: articles.length - dated.length,
    copies: dated.filter(({ isCopy }) => isCopy).length,
    imprecise: rows.flatMap(({ spans }) => spans).reduce((sum, { count }) => sum + count, 0),
  };
}

interface RowGroup {
  readonly outlet: string | null;
  readonly outlets: number;
  readonly articles: readonly Dated[];
}

function rowGroups(dated: readonly Dated[]): readonly RowGroup[] {
  const byOutlet = new Map<string | null, Dated[]>();
  for (const each of dated) {
    const group = byOutlet.get(each.outlet) ?? [];
    byOutlet.set(each.outlet, group);
    group.push(each);
  }
  const groups = Array.from(byOutlet, ([outlet, articles]) => ({ outlet, outlets: 1, articles }));
  groups.sort(byArticles);
  const others = groups.slice(MAX_OUTLETS);
  if (others.length < 2) return groups;
  const together = others.flatMap(({ articles }) => articles);
  return [
    ...groups.slice(0, MAX_OUTLETS),
    { outlet: null, outlets: others.length, articles: together },
  ];
}

function byArticles(a: RowGroup, b: RowGroup): number {
  if (a.articles.length !== b.articles.length) return b.articles.length - a.articles.length;
  if (a.outlet === null || b.outlet === null)
    return Number(a.outlet === null) - Number(b.outlet === null);
  return a.outlet < b.outlet ? -1 : 1;
}

function rowOf({ outlet, outlets, articles }: RowGroup, bins: readonly DayInterval[]): ChartRow {
  const own = bins.map(() => 0);
  const copies = bins.map(() => 0);
  const spans = new Map<string, ChartSpan>();
  for (const { days, isCopy } of articles) {
    const bin = bins.findIndex(({ first, last }) => first <= days.first && days.last <= last);
    const counts = isCopy ? copies : own;
    const key = `${days.first}/${days.last}`;
    if (bin === -1) spans.set(key, { ...days, count: (spans.get(key)?.count ?? 0) + 1 });
    else counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const ordered = [...spans.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
  return { outlet, outlets, own, copies, spans: ordered, total: articles.length };
}
