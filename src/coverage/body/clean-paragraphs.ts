import { fold } from '../../language/analyse.ts';
import { trimEnd } from '../../language/trim-end.ts';
import { isAuthorNote } from './author-note.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isNameCaption } from './captions.ts';
import { withoutEdgeLines } from './edge-lines.ts';
import { withoutPointers } from './pointers.ts';

/** Teasers stand over a story. */
const TOP_PARAGRAPHS = 8;
/** Notes on the author stand under a story. */
const LAST_PARAGRAPHS = 3;
/** Pull quotes are short, and looked for in texts of the length of articles. */
const MAX_PULLED_CHARS = 300;
const MAX_SEARCHED_CHARS = 100_000;
/** A teaser or pull quote shorter than this may repeat words by chance. */
const MIN_REPEAT_CHARS = 30;

/**
 * The paragraphs of the story itself: without captions, share lines, links to other stories, a repeated
 * headline, a broken-off teaser that a later paragraph takes up, pull quotes, and notes on the author.
 * Sentences of the story are never dropped, and no paragraph is changed.
 * @param headline empty when it was derived from the story, where its words belong
 * @param names of authors and outlets, as far as known: lines that hold little else are dropped at the edges
 */
export function cleanParagraphs(
  all: readonly string[],
  headline: string,
  names: readonly string[] = [],
): string[] {
  const title = fold(headline);
  const bare = withoutPointers(all).filter(
    (paragraph, index) => !isBoilerplate(paragraph) && !repeatsHeadline(paragraph, index, title),
  );
  const paragraphs = withoutEdgeLines(bare, names);
  const lower = paragraphs.map((paragraph) => paragraph.toLowerCase());
  const text = lower.join('\n');
  const seen = new Set<string>();
  const kept = paragraphs.filter((paragraph, index) => {
    const own = lower[index] ?? '';
    if (index < TOP_PARAGRAPHS && isTeaser(own, lower.slice(index + 1))) return false;
    if (isPullQuote(paragraph, text) || isRepeatedWithin(paragraph, own, text)) return false;
    if (index >= paragraphs.length - LAST_PARAGRAPHS && isAuthorNote(paragraph, text)) return false;
    if (own.length >= MIN_REPEAT_CHARS && seen.has(own)) return false;
    seen.add(own);
    return true;
  });
  const context = [headline, ...kept].join('\n');
  return kept.filter((paragraph) => !isNameCaption(paragraph, context));
}

/** A headline stands again at the top of many pages; further down, the same words may be a sentence. */
function repeatsHeadline(paragraph: string, index: number, title: string): boolean {
  return index < 2 && paragraph.length <= title.length * 2 && fold(paragraph) === title;
}

/** `… council has met. Against`: cut off where a later paragraph goes on. */
function isTeaser(paragraph: string, later: readonly string[]): boolean {
  const tail = paragraph.slice(-5);
  const cut = /(?:…|\.\.\.)$/.test(tail);
  if (!cut && /[.!?]["”’']?$/.test(tail)) return false;
  const start = cut ? trimEnd(paragraph, /[.…]/).trimEnd() : paragraph;
  if (start.length < MIN_REPEAT_CHARS) return false;
  return later.some((other) => other.length > start.length && other.startsWith(start));
}

/** `Quote …` followed by words that stand elsewhere in the story. */
function isPullQuote(paragraph: string, text: string): boolean {
  const [, quoted] = /^(?:Quote|Citaat|Zitat)\s+["“„«]?(.{30,})$/u.exec(paragraph) ?? [];
  if (quoted === undefined) return false;
  // The speaker's or the source's name stands at its end.
  const words = quoted.toLowerCase().slice(0, Math.max(MIN_REPEAT_CHARS, quoted.length * 0.6));
  return text.split(words).length > 2;
}

/** Words in quotation marks, or without an end, that stand within a longer paragraph as well. */
function isRepeatedWithin(paragraph: string, own: string, text: string): boolean {
  if (paragraph.length > MAX_PULLED_CHARS || text.length > MAX_SEARCHED_CHARS) return false;
  const quotes = /^["“„«'‘]/.test(paragraph);
  if (quotes ? isAttributed(paragraph) : /[.!?:]$/.test(paragraph.slice(-1))) return false;
  const words = own.replace(/^["“„«'‘\s]+/, '').replace(/["”“»'’\s.,…]+$/, '');
  if (words.length < MIN_REPEAT_CHARS) return false;
  const within = text.indexOf(words);
  const elsewhere = within < 0 ? -1 : text.indexOf(words, within + 1);
  return elsewhere >= 0 && !isWholeLine(words, text);
}

/** `“It is gone,” she said.` is no pull quote. */
function isAttributed(paragraph: string): boolean {
  return /["”»’'][\s,.–—-]{0,3}\p{L}{3}/u.test(paragraph.slice(1));
}

/** Whether the words stand only as lines of their own, which repeats of whole paragraphs are dropped for. */
function isWholeLine(words: string, text: string): boolean {
  return text
    .split('\n')
    .filter((line) => line.includes(words))
    .every((line) => line.length <= words.length + 4);
}
