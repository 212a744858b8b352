import type { DateLabel } from '../dates/date-labels.ts';
import type { WrittenDate } from '../dates/find-dates.ts';
import type { MarkKind } from './page-hints.ts';
import type { PageOutline } from './page-outline.ts';
import type { Title } from './page-title.ts';

/** A line with more text around its date is part of a story. */
const MAX_LINE_CHARS = 140;
/** Words before a date of a story: a byline has fewer. */
const MAX_WORDS_BEFORE = 9;
/** Fewer words before a date are no beginning of a sentence. */
const MIN_SENTENCE_WORDS = 5;
/** Parts with more text than this hold more than a byline. */
const MAX_HEAD_CHARS = 500;

/** The kinds of parts a place lies in. A part that holds the headline is the frame of the story. */
export function kindsAround(
  { marks, text }: PageOutline,
  title: Title | null,
  start: number,
  end: number,
): ReadonlySet<MarkKind> {
  const kinds = new Set<MarkKind>();
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    const size = mark.end - mark.start;
    const frame =
      title === null ? size > text.length / 2 : mark.start <= title.start && mark.end >= title.end;
    for (const kind of mark.kinds) {
      if (kind === 'story' || holds(kind, frame, size)) kinds.add(kind);
    }
  }
  return kinds;
}

function holds(kind: MarkKind, frame: boolean, size: number): boolean {
  if (kind === 'outside' || kind === 'comments') return !frame;
  return size <= MAX_HEAD_CHARS / (kind === 'head' ? 1 : 4);
}

/** A line of the text of a page. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line around a place. */
export function lineAround(text: string, start: number, end: number): Line {
  const next = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: next < 0 ? text.length : next,
  };
}

/** A label may stand on a line of its own: `Published:` above the date. */
export function lineBefore(text: string, lineStart: number, after: number): string {
  const end = lineStart - 1;
  if (end <= after) return '';
  const line = text.slice(Math.max(after, text.lastIndexOf('\n', end - 1) + 1), end).trim();
  return line.length <= 30 ? line : '';
}

/** Whether a date is one that a story tells of. */
export function isProse(
  text: string,
  line: Line,
  date: WrittenDate,
  label: DateLabel | null,
): boolean {
  const before = text.slice(line.start, date.start).trim();
  const long = line.end - line.start - (date.end - date.start) > MAX_LINE_CHARS;
  if (long) return before.length > 25;
  const words = before.split(/\s+/).length;
  if (label === 'published' || words < MIN_SENTENCE_WORDS) return false;
  return words > MAX_WORDS_BEFORE || isSentence(text.slice(date.end, line.end).trim());
}

/** Whether the words after a date go on with a sentence, or end one. */
function isSentence(after: string): boolean {
  return /[.!?]["”’']?$/.test(after) || /^,?\s*\p{Ll}+(?:\s\S+){3}/u.test(after);
}
