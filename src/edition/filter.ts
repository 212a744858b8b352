import type { ArticleEntry } from './edition.ts';
import { isWithin } from '../coverage/edtf.ts';

/** Which articles a search may use. An absent or empty part does not restrict. */
export interface Filter {
  /** Canonical outlet names, as in `ArticleEntry.outlet`. */
  readonly outlets?: readonly string[] | undefined;
  /** EDTF; published on or after its first day. */
  readonly after?: string | undefined;
  /** EDTF; published on or before its last day. */
  readonly before?: string | undefined;
  /** Primary language tag. */
  readonly language?: string | undefined;
  /** Lets undated articles through a date filter. @default false */
  readonly includeUndated?: boolean | undefined;
}

/**
 * Whether an article is within a filter. An article dated to a month or year passes when any day of it
 * would: it may have been published then, and is shown with its own precision.
 */
export function matchesFilter(article: ArticleEntry, filter: Filter): boolean {
  return (
    matchesOutlet(article, filter) &&
    (filter.language === undefined || article.language === filter.language) &&
    matchesDates(article, filter)
  );
}

/** Whether a filter asks about publication dates at all. */
export function hasDates(filter: Filter): boolean {
  return filter.after !== undefined || filter.before !== undefined;
}

function matchesOutlet(article: ArticleEntry, { outlets = [] }: Filter): boolean {
  return outlets.length === 0 || (article.outlet !== null && outlets.includes(article.outlet));
}

function matchesDates(article: ArticleEntry, filter: Filter): boolean {
  if (!hasDates(filter)) return true;
  if (article.published === null) return filter.includeUndated ?? false;
  return isWithin(article.published, filter);
}
