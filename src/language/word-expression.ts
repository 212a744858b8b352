import { allMatches } from './all-matches.ts';

/** Finds words and phrases that stand by themselves in a text. */
export interface WordExpression {
  /** The first match; `null` where there is none. */
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly matchAll: (text: string) => Iterable<RegExpExecArray>;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}-])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';

/**
 * Makes an expression of whole words, whatever their capitals. One that knows all letters takes a millisecond or two to
 * compile, and most texts have none of the words: these are looked for alone before.
 * @param words source of a regular expression without properties of Unicode
 */
export function wordExpression(
  words: string,
  { before = NO_LETTER_BEFORE, behind = NO_LETTER_BEHIND } = {},
): WordExpression {
  const glance = new RegExp(words, 'i');
  const exact = new RegExp(`${before}(?:${words})${behind}`, 'iu');
  const every = new RegExp(exact, 'giu');
  return {
    exec: (text) => (glance.test(text) ? exact.exec(text) : null),
    matchAll: (text) => (glance.test(text) ? allMatches(text, every) : []),
  };
}
