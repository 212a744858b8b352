import { sentences } from '../../language/sentences.ts';
import { clip } from '../wording/visible-text.ts';
import { escapeBlock } from './escape.ts';

/** Discord's limit for the text of all components of a message together, in characters. */
export const MAX_MESSAGE_CHARS = 4000;

/** Lines that fit, and how many did not. */
export interface FittedLines {
  readonly text: string;
  readonly left: number;
}

/** The first lines that fit in `maxChars`, joined. */
export function fitLines(lines: readonly string[], maxChars: number): FittedLines {
  let used = 0;
  const firstLeft = lines.findIndex((line, index) => {
    used += line.length + (index === 0 ? 0 : 1);
    return used > maxChars;
  });
  const fitting = firstLeft === -1 ? lines : lines.slice(0, firstLeft);
  return { text: fitting.join('\n'), left: lines.length - fitting.length };
}

/** A text escaped for Discord and cut after the last sentence that fits in `maxChars`. */
export function fitBody(text: string, maxChars: number): { text: string; cut: boolean } {
  const whole = escapeBlock(text);
  if (whole.length <= maxChars) return { text: whole, cut: false };
  return { text: fitSentences(text, maxChars) || fitCharacters(text, maxChars), cut: true };
}

/** The first sentences, as many as fit; empty where the first does not. Halving: each try reads the text from its start. */
function fitSentences(text: string, maxChars: number): string {
  const ends = sentences(text).map(({ end }) => end);
  let fitting = '';
  for (let [low, high] = [0, ends.length]; low < high;) {
    const middle = (low + high) >>> 1;
    const part = escapeBlock(text.slice(0, ends[middle]));
    if (part.length > maxChars) high = middle;
    else [fitting, low] = [part, middle + 1];
  }
  return fitting;
}

/** A sentence that is too long by itself is cut in its midst; escaping at most triples a character. */
function fitCharacters(text: string, maxChars: number): string {
  return escapeBlock(clip(text, Math.floor(maxChars / 3)));
}
