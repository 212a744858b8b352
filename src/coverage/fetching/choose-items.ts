import { createHash } from 'node:crypto';
import type { Draft } from '../draft.ts';
import type { KeptItem } from './kept-items.ts';

/** What is read of a feed in a run. */
export interface ChosenItems {
  /** Those seen in earlier runs, as the feed has them now, then the new ones in the feed's order. */
  readonly items: readonly KeptItem[];
  /** The keys of the items that the feed lists now. */
  readonly listed: ReadonlySet<string>;
  /** How many new ones are chosen. */
  readonly added: number;
  /** How many new ones are left for later runs. */
  readonly left: number;
}

/**
 * Chooses what to read of a feed: everything read before, and of what is new the newest.
 * @param most new items
 */
export function chooseItems(
  kept: readonly KeptItem[],
  drafts: readonly Draft[],
  most: number,
): ChosenItems {
  const listed = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (!listed.has(key)) listed.set(key, { ...draft, item: null, line: null });
  }
  const known = new Set(kept.map(({ key }) => key));
  const fresh = [...listed].flatMap(([key, draft]) => (known.has(key) ? [] : [{ key, draft }]));
  const newest = new Set(fresh.toSorted(byDate).slice(0, Math.max(0, most)));
  const before = kept.map(({ key, draft }) => ({ key, draft: listed.get(key) ?? draft }));
  return {
    items: [...before, ...fresh.filter((item) => newest.has(item))],
    listed: new Set(listed.keys()),
    added: newest.size,
    left: fresh.length - newest.size,
  };
}

/** What a feed calls its item, its address, or its words. */
function keyOf({ id, url, headline, text }: Draft): string {
  if (id !== null) return id;
  if (url !== null) return url;
  return createHash('sha256')
    .update(`${headline ?? ''}\n${text}`)
    .digest('hex')
    .slice(0, 32);
}

/** Newest first, undated ones last; the feed's order otherwise. */
function byDate(a: KeptItem, b: KeptItem): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  return dateA === dateB ? 0 : dateB - dateA;
}

function dateOf({ draft }: KeptItem): number {
  const date = Date.parse(draft.dates[0]?.value ?? draft.updated ?? '');
  return Number.isNaN(date) ? -Infinity : date;
}
