import { allMatches } from '../language/all-matches.ts';
import { sentences } from '../language/sentences.ts';

/**
 * About 80 words. The built-in model reads the first 128 word pieces of a text, some 550 characters of English, and
 * the headline stands before the passage.
 */
export const PASSAGE_MAX_CHARS = 500;

/** A piece of an article: `body.slice(start, end) === text`. */
export interface Piece {
  /** From 0. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How long passages may be. */
export interface SplitOptions {
  /** In UTF-16 code units, at least 2. @default PASSAGE_MAX_CHARS */
  readonly maxChars?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a body into passages of whole sentences. Short paragraphs are joined, long ones parted evenly; a
 * subheading goes with what follows it. Only a sentence longer than `maxChars` is cut, at a space where it
 * has one. Passages do not overlap, and every character that is not blank is in exactly one.
 * @throws RangeError when `maxChars` is below 2
 */
export function splitPassages(body: string, options: SplitOptions = {}): Piece[] {
  const maxChars = options.maxChars ?? PASSAGE_MAX_CHARS;
  if (maxChars < 2) throw new RangeError(`Cannot split at ${maxChars} characters: use 2 or more`);
  const blocks = paragraphSpans(body).flatMap((paragraph) => blocksOf(body, paragraph, maxChars));
  return pack(body, blocks, maxChars).map(({ start, end }, ordinal) => ({
    ordinal,
    start,
    end,
    text: body.slice(start, end),
  }));
}

function paragraphSpans(body: string): Span[] {
  return allMatches(body, /\S[^\n]*/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** A paragraph as it is, or in even parts when it is too long. */
function blocksOf(body: string, { start, end }: Span, maxChars: number): Span[] {
  if (end - start <= maxChars) return [{ start, end }];
  const units = sentences(body.slice(start, end))
    .map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }))
    .flatMap((sentence) => cut(body, sentence, maxChars));
  const target = (end - start) / Math.ceil((end - start) / maxChars);
  const blocks: Span[] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    const full = last && (unit.end - last.start > maxChars || last.end - last.start >= target);
    if (last && !full) blocks[blocks.length - 1] = { start: last.start, end: unit.end };
    else blocks.push(unit);
  }
  return blocks;
}

/** Parts of an overlong sentence, at spaces; a word without spaces is cut between characters. */
function cut(body: string, sentence: Span, maxChars: number): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > maxChars) {
    const window = body.slice(start, start + maxChars + 1);
    const space = window.search(/\s\S*$/u);
    const end = start + (space > 0 ? space : wholeCharacters(window, maxChars));
    parts.push({ start, end });
    start = end + (/^\s*/u.exec(body.slice(end, sentence.end))?.[0].length ?? 0);
  }
  return [...parts, { start, end: sentence.end }];
}

/** As many code units as fit without parting a surrogate pair. */
function wholeCharacters(window: string, maxChars: number): number {
  return /[\uD800-\uDBFF]/.test(window.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
}

function pack(body: string, blocks: readonly Span[], maxChars: number): Span[] {
  const passages: Span[][] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const first = last?.[0];
    if (!last || !first) passages.push([block]);
    else if (block.end - first.start <= maxChars) last.push(block);
    else passages.push([...takeHeading(body, last, block, maxChars), block]);
  }
  return passages.flatMap(spanOf);
}

/** Takes a subheading off the end of a full passage, when the passage that it heads has room for it. */
function takeHeading(body: string, passage: Span[], next: Span, maxChars: number): Span[] {
  const last = passage.at(-1);
  if (!last || passage.length < 2 || next.end - last.start > maxChars) return [];
  return isHeading(body.slice(last.start, last.end)) ? passage.splice(-1) : [];
}

function isHeading(text: string): boolean {
  return text.length <= 100 && !/[.!?:;,…]["'”’)\]]*$/.test(text);
}

function spanOf(blocks: readonly Span[]): Span[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
