import type { Article, PublishedSource } from '../article.ts';
import type { Draft, Stated } from '../draft.ts';
import type { FileSettings } from '../settings/settings.ts';
import { shown } from '../shown.ts';
import { readDate } from './read-date.ts';
import { urlDate } from './url-date.ts';

/** When an article was published, and how that is known. */
export type Published = Pick<Article, 'published' | 'publishedSource'>;

/**
 * The publication date: the operator's, else the first that the file states and that is one, else the
 * operator's default, else the day in the address. What cannot be used is put into `warnings`.
 * @param today the day of reading, `YYYY-MM-DD`
 */
export function publishedOf(
  draft: Draft,
  { defaults, overrides }: FileSettings,
  url: string | null,
  today: string,
  warnings: string[],
): Published {
  if (overrides.published !== undefined) return dated(overrides.published, 'override');
  const stated = firstDate(draft.dates, warnings);
  if (stated.published !== null) return withFutureWarning(stated, today, warnings);
  if (defaults.published != null) return dated(defaults.published, 'override');
  return dated(url === null ? null : urlDate(url), 'url');
}

function dated(published: string | null, source: PublishedSource): Published {
  return { published, publishedSource: published === null ? null : source };
}

function firstDate(dates: readonly Stated<PublishedSource>[], warnings: string[]): Published {
  for (const { value, source } of dates) {
    const published = readDate(value);
    if (published !== null) return dated(published, source);
    warnings.push(`its date "${shown(value)}" is not one day, month or year: it was not used`);
  }
  return dated(null, 'given');
}

function withFutureWarning(found: Published, today: string, warnings: string[]): Published {
  if ((found.published ?? '') > today) {
    warnings.push(`its date ${found.published ?? ''} lies in the future`);
  }
  return found;
}

/** When an article was last changed: EDTF, or `null`. */
export function updatedOf(
  draft: Draft,
  { overrides }: FileSettings,
  warnings: string[],
): string | null {
  if (overrides.updated !== undefined) return overrides.updated;
  if (draft.updated === null) return null;
  const updated = readDate(draft.updated);
  if (updated === null) warnings.push(`its update's date "${shown(draft.updated)}" is no date`);
  return updated;
}
