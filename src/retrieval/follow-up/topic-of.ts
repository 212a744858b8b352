import { fold } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import { asksWith } from './asks-with.ts';
import { REFERENCE_WORDS } from './reference-words.ts';

/** Between a topic and what is asked of it. */
export const JOINT = ' — ';

/** Parts of a conversation that a topic is made of: what it began with, and what came last. */
const MAX_PARTS = 2;

/**
 * Words between "how" or "who" and what it asks about, which tell nothing of it; "did" may, as in
 * "did The Verge report".
 */
const COPULAS = new Set(
  'many much long old often far viel viele is are was were be been wordt worden werd werden zijn waren ist sind war est sont etait es son fue era and en und et y but'.split(
    ' ',
  ),
);

/**
 * What a question is about: the question without the words that ask. "Who is the new captain?" is about "the new
 * captain", "the new captain — How old is she?" still is.
 */
export function topicOf(question: string, language: string): string {
  const parts = question.split(JOINT).map((part) => withoutAsking(trimmed(part), language));
  const [first = '', ...later] = parts.filter((part) => part !== '');
  return [first, ...later.slice(1 - MAX_PARTS)].join(JOINT) || trimmed(question);
}

/** Without the marks at its end. */
export function trimmed(question: string): string {
  return question.replace(/[\s?!.]+$/u, '').replace(/^[\s¿¡]+/u, '');
}

function withoutAsking(part: string, language: string): string {
  const pronouns = REFERENCE_WORDS[language]?.pronouns;
  const opening = tokens(part).find(({ text }) => {
    const word = fold(text);
    const [bare = word] = word.split("'");
    return !asksWith(bare, language) && !COPULAS.has(word) && !pronouns?.has(word);
  });
  return opening === undefined ? '' : part.slice(opening.start);
}
