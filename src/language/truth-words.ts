import { fold } from './analyse.ts';
import { tokens, type Token } from './tokens.ts';

/** Words that say something holds, in en nl de fr es, folded; the verbs do so by themselves. */
const TRUE = new Set(
  'true correct right waar juist wahr richtig vrai exact verdad cierto'.split(' '),
);
const HOLDS = new Set(['klopt', 'stimmt']);
/** What stands before them in "Is it true that …?" and its like. */
const IT = new Set("it that this het dat es das il ce c'est".split(' '));

/** It stands among so many words at the beginning: "so is it true that …". */
const FIRST_WORDS = 6;

/**
 * The word of a question whether something is so by which it only asks: `true` in "Is it true that the boat sank?", `klopt` in
 * "Klopt het dat …?". None of any other question, as of one that asks what the true name is.
 */
export function truthWords(question: string): Token[] {
  const words = tokens(question);
  return words.slice(0, FIRST_WORDS).filter(({ text }, at) => {
    const before = fold(words[at - 1]?.text ?? '');
    return TRUE.has(fold(text)) ? IT.has(before) : HOLDS.has(fold(text));
  });
}
