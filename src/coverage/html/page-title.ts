import { allMatches } from '../../language/all-matches.ts';
import { fold } from '../../language/analyse.ts';
import type { Mark, PageOutline } from './page-outline.ts';

/** Where the headline of a page stands in its text. */
export interface Title {
  readonly start: number;
  readonly end: number;
}

/** Shorter headings are those of sections. */
const MIN_TITLE_CHARS = 8;
const MAX_TITLE_CHARS = 400;
/** A shorter line may be repeated by chance. */
const MIN_LINE_CHARS = 12;
const MAX_SEARCHED_CHARS = 20_000;

/**
 * The headline: the longest heading that the page's title repeats, else the first in a story, else the
 * first of all. Without headings the longest line that the page's title repeats; `null` without one.
 */
export function findTitle({ text, marks }: PageOutline, titles: readonly string[]): Title | null {
  const headings = marks
    .filter((mark) => mark.kinds.includes('heading') && mark.end - mark.start <= MAX_TITLE_CHARS)
    .map((mark) => ({ mark, key: key(text.slice(mark.start, mark.end)) }))
    .filter((heading) => heading.key.length >= MIN_TITLE_CHARS);
  const keys = titles.map(key).filter((title) => title.length >= MIN_TITLE_CHARS);
  const [best] = headings
    .filter((heading) =>
      keys.some((title) => title.includes(heading.key) || heading.key.includes(title)),
    )
    .sort((a, b) => b.key.length - a.key.length || a.mark.start - b.mark.start);
  const stories = marks.filter(({ kinds }) => kinds.includes('story'));
  const fallback = headings.find(({ mark }) => stories.some((story) => contains(story, mark)));
  return (best ?? fallback ?? headings[0])?.mark ?? repeatedLine(text, keys);
}

/** Pages from before style sheets show a headline as a line in large letters. */
function repeatedLine(text: string, titles: readonly string[]): Title | null {
  let found: (Title & { readonly size: number }) | null = null;
  for (const { 0: line, index } of allMatches(text.slice(0, MAX_SEARCHED_CHARS), /[^\n]+/g)) {
    const size = line.length > MAX_TITLE_CHARS ? 0 : key(line).length;
    if (size < Math.max(MIN_LINE_CHARS, (found?.size ?? 0) + 1)) continue;
    if (titles.some((title) => title.includes(key(line)))) {
      found = { start: index, end: index + line.trimEnd().length, size };
    }
  }
  return found;
}

/** How much nearness to the headline speaks for a date: it stands below it more often than above. */
export function distanceScore(title: Title | null, place: number): number {
  if (title === null) return place < 600 ? 2 : 0;
  const below = place - title.end;
  if (below < 0) return aboveScore(title.start - place);
  if (below <= 250) return 4;
  if (below <= 700) return 3;
  if (below <= 1500) return 1;
  return below <= 6000 ? -1 : -2;
}

function aboveScore(distance: number): number {
  if (distance <= 120) return 3;
  return distance <= 350 ? 1 : -3;
}

function key(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function contains(outer: Mark, inner: Mark): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
