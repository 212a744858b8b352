import { allMatches } from './all-matches.ts';

/** A word or number of a text, with its place in it. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Offsets in UTF-16 code units: `source.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits; inside a word also apostrophes, and inside a number also `.`, `,` and `:`
 * (`O'Neill`, `1,200`, `7.5`, `10:30`). A hyphen parts words, so `15-carat` is found by `carat`.
 */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words and numbers of a text, in order. */
export function tokens(text: string): Token[] {
  return allMatches(text, TOKEN).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
