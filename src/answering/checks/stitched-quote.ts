import { normaliseText } from './normalised-text.ts';
import { remember } from './remember.ts';

/** Words that a part has at least: fewer stand in any text. */
const MIN_PART_WORDS = 3;

/** Parts that a quote is told to be stitched from, at most. */
const MAX_PARTS = 4;

/**
 * The parts of a quote that stands in no text as a whole, though every part of it stands in one: words of several places
 * put together as one, or in another order. `null` for a quote with words that stand nowhere.
 */
export function stitchedParts(quote: string, texts: readonly string[]): string[] | null {
  const known = texts.map((text) => ` ${wordsOf(text, null).join(' ')} `);
  const words = wordsOf(quote, null);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = longestRun(words.slice(at), known);
    if (length < MIN_PART_WORDS || parts.length === MAX_PARTS) return null;
    parts.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return parts.length > 1 ? parts : null;
}

/** How many of the first words stand in one text one after the other. */
function longestRun(words: readonly string[], texts: readonly string[]): number {
  let length = 0;
  while (
    length < words.length &&
    texts.some((text) => text.includes(` ${words.slice(0, length + 1).join(' ')} `))
  )
    length += 1;
  return length;
}

/** Without marks, as different editions of a text set them differently. */
const wordsOf = remember((text) => normaliseText(text).text.match(/[\p{L}\p{N}]+/gu) ?? []);
