import {
  edgeLineOf,
  isBylineStart,
  isClockLine,
  isMenuLine,
  isNameLine,
  isPublisherLine,
  isRoleLine,
} from './edge-signs.ts';

/** Longer lines are running text, whatever they end in. */
const MAX_LINE_CHARS = 110;
/** A sentence has so many characters and words. */
const MIN_SENTENCE_CHARS = 25;
const MIN_SENTENCE_WORDS = 5;
/** More lines before a text or after it are part of it: a list, a poem, a table. */
const MAX_HEAD_LINES = 12;
const MAX_FOOT_LINES = 6;
/** Of words beside a date or a name. */
const MAX_HEAD_WORDS = 8;
const MAX_PLAIN_WORDS = 3;
const MAX_FOOT_WORDS = 3;
const MAX_ROLE_WORDS = 6;
const MAX_BYLINE_WORDS = 16;
/** More lines of names are a list. */
const MAX_NAME_LINES = 4;
/** A time of day over a shorter paragraph is part of a timetable. */
const MIN_POST_CHARS = 40;

/**
 * Takes off a text what stands between its headline and its first sentence and below its last one: bylines,
 * dates, names of sections and authors, reading times, menus; and the times over the posts of a live blog.
 * Only short lines that are no sentences go; subheadings and lists within the story never do.
 * @param names of authors and outlets that are known of the article
 */
export function withoutEdgeLines(
  paragraphs: readonly string[],
  names: readonly string[],
): readonly string[] {
  const first = paragraphs.findIndex(isRunning);
  if (first < 0) return paragraphs;
  const last = paragraphs.findLastIndex(isRunning);
  const known = names.filter(isKnownName).map(bare);
  const head = first > MAX_HEAD_LINES ? [] : paragraphs.slice(0, first);
  const foot = paragraphs.length - 1 - last > MAX_FOOT_LINES ? [] : paragraphs.slice(last + 1);
  const isList = head.filter(isNameLine).length > MAX_NAME_LINES;
  const dates = foot.filter((line) => edgeLineOf(line, known).dated).length;
  const dropped = new Set([
    ...head.flatMap((line, index) => (isHeadLine(line, known, isList) ? [index] : [])),
    ...foot.flatMap((line, index) => (isFootLine(line, known, dates) ? [last + 1 + index] : [])),
  ]);
  return paragraphs.filter(
    (line, index) => !dropped.has(index) && !isPostTime(line, paragraphs[index + 1]),
  );
}

/** Long enough for running text, or a sentence. */
function isRunning(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return true;
  if (line.length < MIN_SENTENCE_CHARS || line.split(' ').length < MIN_SENTENCE_WORDS) return false;
  return endsSentence(line) && !isDateEnd(line);
}

function endsSentence(line: string): boolean {
  return /[.!?…]["”’»)\]]*$|[:,;]$|["”»]$/.test(line.slice(-5));
}

/** `Last updated on 5 May 2024 at 5:30 p.m.` ends in a full stop, and is no sentence. */
function isDateEnd(line: string): boolean {
  return (
    /\d\s?[ap]\.?m\.?(?:\s[\p{Lu}.]{2,4})?$|\d{4}\.$/iu.test(line) &&
    edgeLineOf(line, []).plain === 0
  );
}

function isHeadLine(line: string, names: readonly string[], isList: boolean): boolean {
  if (isPublisherLine(line) || isMenuLine(line)) return true;
  if (/^[^\s:]+(?: [^\s:]+)?:$/.test(line)) return true;
  if (isBylineStart(line) && line.split(' ').length <= MAX_BYLINE_WORDS) return true;
  const { dated, named, words, plain } = edgeLineOf(line, names);
  if (words === 0) return true;
  if (endsSentence(line)) return false;
  if (dated) return words <= MAX_HEAD_WORDS && plain <= MAX_PLAIN_WORDS;
  if (named) return words <= MAX_ROLE_WORDS;
  if (isRoleLine(line)) return line.split(' ').length <= MAX_ROLE_WORDS;
  return !isList && isNameLine(line);
}

function isFootLine(line: string, names: readonly string[], dates: number): boolean {
  if (isPublisherLine(line) || isMenuLine(line)) return true;
  if (isBylineStart(line) && line.split(' ').length <= MAX_ROLE_WORDS) return true;
  if (/\S@\S+\.\S/.test(line)) return line.split(' ').length <= MAX_ROLE_WORDS;
  const { dated, named, words } = edgeLineOf(line, names);
  if (dated && dates === 1) return words <= MAX_FOOT_WORDS;
  return named && words <= MAX_ROLE_WORDS && !endsSentence(line);
}

function isPostTime(line: string, next: string | undefined): boolean {
  return next !== undefined && next.length >= MIN_POST_CHARS && isClockLine(line);
}

/** One word is a name too often that stands in a story. */
function isKnownName(name: string): boolean {
  return (
    /[\p{L}&][\s.][\p{L}&]|\p{Ll}\p{Lu}/u.test(name.trim()) &&
    name.length <= 60 &&
    !/^https?:/.test(name)
  );
}

function bare(name: string): string {
  return name.replace(/^by\s+/i, '').trim();
}
