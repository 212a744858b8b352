import type { Article, PublishedSource } from '../article.ts';
import type { Draft, Stated } from '../draft.ts';
import type { FileSettings } from '../settings/settings.ts';
import { shown } from '../shown.ts';
import { dayOrderOf, type DayEvidence } from './day-order.ts';
import { datelineDate } from './dateline-date.ts';
import { headDates } from './head-dates.ts';
import { addDays } from './join-date.ts';
import { readDate, readReadings } from './read-date.ts';
import { urlDate } from './url-date.ts';

/** When an article was published, and how that is known. */
export type Published = Pick<Article, 'published' | 'publishedSource'>;

/** What files say of themselves is kept whatever day it is; what a page or a feed claims is not. */
const TRUSTED: ReadonlySet<PublishedSource> = new Set(['given', 'header']);

/** Before the first newspapers, or a clock that was never set. */
const UNSET = /^(?:0|1[0-5]|1970-01-01$)/;

/**
 * The publication date: the operator's, else the first that the file states and that is one, else that of a
 * byline above its text or of a dateline, else the operator's default, else the day or month in the address. What cannot be
 * used is put into `warnings`.
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
  const byline =
    draft.dates.length > 0
      ? null
      : (headDates(draft.text, dayOrder(draft, url)).published ?? datelineDate(draft.text));
  const bylines = byline === null ? [] : [{ value: byline, source: 'byline' as const }];
  const found = firstDate([...draft.dates, ...bylines], { draft, url, today, warnings });
  if (found.published !== null) return found;
  if (defaults.published != null) return dated(defaults.published, 'override');
  const inUrl = url === null ? null : urlDate(url);
  return dated(isAhead(inUrl, today) ? null : inUrl, 'url');
}

/**
 * When an article was last changed: EDTF, or `null`. The operator's word, else what the file states, else
 * what the lines above its text do.
 * @param today the day of reading, `YYYY-MM-DD`
 */
export function updatedOf(
  draft: Draft,
  { overrides }: FileSettings,
  url: string | null,
  today: string,
  warnings: string[],
): string | null {
  if (overrides.updated !== undefined) return overrides.updated;
  if (draft.updated === null) return headDates(draft.text, dayOrder(draft, url)).updated;
  const updated = readDate(draft.updated, evidenceOf(draft, url));
  const reason =
    updated === null ? 'is no date' : isAhead(updated, today) ? 'lies in the future' : null;
  if (reason === null) return updated;
  warnings.push(`its update's date "${shown(draft.updated)}" ${reason}: it was not used`);
  return null;
}

interface Reading {
  readonly draft: Draft;
  readonly url: string | null;
  readonly today: string;
  readonly warnings: string[];
}

function firstDate(dates: readonly Stated<PublishedSource>[], reading: Reading): Published {
  const evidence = evidenceOf(reading.draft, reading.url);
  for (const { value, source } of dates) {
    const published = readDate(value, evidence);
    const kept = TRUSTED.has(source) && isAhead(published, reading.today);
    const fault = faultOf(value, published, reading.today);
    if (fault !== null) reading.warnings.push(kept ? fault : `${fault}: it was not used`);
    if (published !== null && (kept || fault === null)) return dated(published, source);
  }
  return dated(null, 'given');
}

function dated(published: string | null, source: PublishedSource): Published {
  return { published, publishedSource: published === null ? null : source };
}

function faultOf(value: string, published: string | null, today: string): string | null {
  if (published === null) return unreadable(value);
  if (isAhead(published, today)) return `its date ${published} lies in the future`;
  return UNSET.test(published) ? `its date ${published} is that of no news` : null;
}

function unreadable(value: string): string {
  const readings = readReadings(value);
  if (readings?.monthFirst == null) {
    return `its date "${shown(value)}" is not one day, month or year`;
  }
  return `its date "${shown(value)}" may be ${readings.edtf} or ${readings.monthFirst}`;
}

/** Somewhere on earth it is a day later already. */
function isAhead(date: string | null, today: string): boolean {
  return date !== null && date > addDays(today, 1);
}

/** Dates elsewhere in the file tell which of two days one means, as does the address. */
function evidenceOf(draft: Draft, url: string | null): DayEvidence {
  const values = [...draft.dates.map(({ value }) => value), draft.updated ?? ''];
  const days = [...values.map((value) => readDate(value)), url === null ? null : urlDate(url)];
  return { days: days.filter((day) => day !== null), order: dayOrder(draft, url) };
}

function dayOrder(draft: Draft, url: string | null): DayEvidence['order'] {
  return dayOrderOf(draft.language, url);
}
