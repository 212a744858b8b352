import { allMatches } from '../../language/all-matches.ts';
import type { PageOutline } from './page-outline.ts';
import type { Title } from './page-title.ts';

/** What stands between the headline of a page and its story. */
export interface PageHead {
  readonly lines: readonly string[];
  /** The first paragraphs below, where the people and places of the story are named. */
  readonly story: string;
}

/** A longer line is of the story, or its lead. */
const PROSE_CHARS = 100;
/** Below so many lines, or characters, nothing belongs to the headline. */
const MAX_LINES = 12;
const MAX_CHARS = 1500;
const STORY_CHARS = 4000;

/**
 * The lines from the headline down to the story; those below its lead as well, as far as they are short. Lines
 * of comments are left out. On a page without a headline there are none.
 */
export function pageHead({ text, marks }: PageOutline, title: Title | null): PageHead {
  if (title === null) return { lines: [], story: '' };
  const comments = marks.filter(
    ({ kinds, start, end }) =>
      kinds.includes('comments') && !(start <= title.start && end >= title.end),
  );
  const lines: string[] = [];
  let prose = 0;
  const below = text.slice(title.end, title.end + MAX_CHARS);
  for (const { 0: line, index } of allMatches(below, /[^\n]+/g)) {
    const start = title.end + index;
    if (line.length > PROSE_CHARS) prose += 1;
    if (prose > 1 || lines.length >= MAX_LINES) break;
    if (comments.some((mark) => mark.start <= start && mark.end > start)) break;
    if (line.trim() !== '') lines.push(line.trim());
  }
  return { lines, story: text.slice(title.end, title.end + STORY_CHARS) };
}
