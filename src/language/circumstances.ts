import { fold } from './analyse.ts';
import { isStopWord } from './stop-words.ts';
import { tokens } from './tokens.ts';

/** Prepositions of where, or for what: a station *for* the ferry, a ticket *on* the ferry. In en nl de fr es, folded. */
const PREPOSITION =
  /^(?:for|on|at|near|aboard|voor|op|bij|aan|fur|auf|an|am|bei|beim|pour|sur|para|sobre)$/;

/** Words between `for` and `to` in `for the new mayor to resign`, at most. */
const MAX_DOER_WORDS = 6;

const OF = /^(?:of|van|von|vom|du|del)$/;

/**
 * The places of words (from 0) that a text says for what or where something is, and that it says nothing of: in "The station for
 * the new ferry was built" those of `the new ferry`.
 * @param takesOf whether what follows `of` is a part of it (`at the port of Eastholm`); it may be said more of that
 * (`for the hull of the ferry that they built`)
 */
export function circumstances(
  text: string,
  language: string | null,
  takesOf = false,
): ReadonlySet<number> {
  const words = tokens(text).map(({ text: word }) => word);
  const places = new Set<number>();
  let isWithin = false;
  for (const [at, word] of words.entries()) {
    const before = fold(words[at - 1] ?? '');
    const goesOn = takesOf && [before, fold(word)].some((one) => OF.test(one));
    isWithin = PREPOSITION.test(before) || (isWithin && (goesOn || !isStopWord(word, language)));
    if (isWithin) places.add(at);
  }
  for (const place of doers(words, language)) places.delete(place);
  return places;
}

/** The places of who is to do something: "called for the mayor to resign" says that of the mayor. */
function doers(words: readonly string[], language: string | null): number[] {
  if (language !== 'en') return [];
  return words.flatMap((word, at) => {
    if (fold(word) !== 'for') return [];
    const to = words.indexOf('to', at);
    const verb = words[to + 1] ?? '';
    const isVerb = /^\p{Ll}/u.test(verb) && !isStopWord(verb, language);
    const between = words.slice(at + 1, to).map((_, index) => at + 1 + index);
    return to > at && between.length <= MAX_DOER_WORDS && isVerb ? between : [];
  });
}

/** The words of a question, folded, that say for what or where something is. */
export function circumstanceWords(question: string, language: string | null): ReadonlySet<string> {
  const places = circumstances(question, language, true);
  return new Set(tokens(question).flatMap(({ text }, at) => (places.has(at) ? [fold(text)] : [])));
}
