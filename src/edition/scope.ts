import type { ArticleEntry } from './edition.ts';
import { matchesFilter, type Filter } from './filter.ts';
import { lastWhere } from './last-where.ts';

/** The labels of an article's passages, both inclusive. */
export interface LabelRange {
  readonly first: number;
  readonly last: number;
}

/** By article id, the labels of its passages, which follow one another. */
export function labelRanges(
  passages: readonly { readonly articleId: string; readonly label: number }[],
): ReadonlyMap<string, LabelRange> {
  const ranges = new Map<string, LabelRange>();
  for (const { articleId, label } of passages)
    ranges.set(articleId, { first: ranges.get(articleId)?.first ?? label, last: label });
  return ranges;
}

/** Ranges with those that follow one another in the list joined, so that each stretch of a file is read once. */
export function joined(ranges: readonly LabelRange[]): LabelRange[] {
  const found: LabelRange[] = [];
  for (const range of ranges) {
    const before = found.at(-1);
    if (before?.last === range.first - 1)
      found[found.length - 1] = { first: before.first, last: range.last };
    else found.push(range);
  }
  return found;
}

/** A list of labels as ranges, in its order. */
export function runsOf(labels: readonly number[]): LabelRange[] {
  return joined(labels.map((label) => ({ first: label, last: label })));
}

/** @param ranges ascending, apart from each other or adjacent */
export function includesLabel(ranges: readonly LabelRange[], label: number): boolean {
  const at = lastWhere(ranges.length, (place) => (ranges[place]?.first ?? label) <= label);
  return label <= (ranges[at]?.last ?? 0);
}

/** What a filter lets through. */
export interface Scope {
  /** Whether it is the whole edition. */
  readonly everything: boolean;
  readonly articleIds: readonly string[];
  /** Ascending, apart from each other or adjacent. */
  readonly ranges: readonly LabelRange[];
  /** Passages in the ranges. */
  readonly passages: number;
}

/** Filters remembered: a question uses one for several searches, a conversation keeps it. */
const REMEMBERED = 16;

/** Finds the scope of a filter among articles whose passages have the labels given; remembers the last few. */
export function scopeFinder(
  articles: readonly ArticleEntry[],
  labels: ReadonlyMap<string, LabelRange>,
): (filter: Filter) => Scope {
  const known = new Map<string, Scope>();
  return (filter) => {
    const key = JSON.stringify(filter, [
      'outlets',
      'after',
      'before',
      'language',
      'includeUndated',
    ]);
    const scope = known.get(key) ?? findScope(articles, labels, filter);
    known.delete(key);
    known.set(key, scope);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? key);
    return scope;
  };
}

function findScope(
  articles: readonly ArticleEntry[],
  labels: ReadonlyMap<string, LabelRange>,
  filter: Filter,
): Scope {
  const articleIds = articles
    .filter((article) => matchesFilter(article, filter))
    .map(({ id }) => id);
  const ranges = articleIds.flatMap((id) => labels.get(id) ?? []);
  const passages = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return { everything: articleIds.length === articles.length, articleIds, ranges, passages };
}
