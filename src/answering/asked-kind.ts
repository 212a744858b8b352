import { fold } from '../language/analyse.ts';
import { tokens } from '../language/tokens.ts';
import type { TermMatch } from '../retrieval/text-index.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';

/** Words that a kind of thing follows, in en nl de fr es, folded. */
const ASKS_FOR = new Set(
  'which what many much welk welke hoeveel welche welcher welches welchen welchem viele wieviel wieviele quel quelle quels quelles combien que cuantos cuantas cuanto cuanta'.split(
    ' ',
  ),
);

/** Words that open a clause: after them no kind is named ("What did …"). */
const CLAUSE_WORDS = new Set(
  'is are was were did does do has have had will would can could should of the ist sind war hat zijn heeft est sont a es son fue'.split(
    ' ',
  ),
);

/** How far from the number what is counted may stand, in words. */
const COUNTED_WITHIN = 4;

/** Words that a noun is not followed by: what stands before them is a verb ("Which airline received the …"). */
const AFTER_VERBS = new Set(
  'the a an any most more least its his her their to for from by in on at with as first last out up down'.split(
    ' ',
  ),
);

const ENGLISH = /^(?:which|what|many|much)$/;
const PLURAL = /[^s]s$|^(?:people|men|women|children)$/;

/**
 * The place among a question's terms of the kind of thing that it asks for: `university` in "Which university",
 * `battery modules` by its last word in "How many battery modules", `modules` alone in "How many modules failed"; `null`
 * where it names none.
 */
export function askedKind(question: string, terms: readonly SearchTerm[]): number | null {
  const words = tokens(question).map(({ text }) => fold(text));
  const termAt = (word: string | undefined) =>
    terms.findIndex(({ text, kind }) => kind === 'word' && fold(text) === word);
  const asking = words.findIndex((word) => ASKS_FOR.has(word));
  const start = asking + 1;
  if (asking < 0 || CLAUSE_WORDS.has(words[start] ?? '') || termAt(words[start]) < 0) return null;
  const next = isFirstOfTwo(words, start) ? termAt(words[start + 1]) : -1;
  return next >= 0 ? next : termAt(words[start]);
}

/**
 * Whether a word is the first of two that name a kind, as in English alone. A plural is the whole of it; behind
 * `which` or `what` so is a word before a verb, by its ending or by what follows.
 */
function isFirstOfTwo(words: readonly string[], at: number): boolean {
  const [asking = '', first = '', second = '', third] = words.slice(at - 1, at + 3);
  if (!ENGLISH.test(asking) || PLURAL.test(first)) return false;
  const isVerb = second.endsWith('ed') || third === undefined || AFTER_VERBS.has(third);
  return asking === 'many' || !isVerb;
}

/** Whether a number stands beside what is counted. */
export function isCounted(numbers: readonly number[], counted: TermMatch | undefined): boolean {
  const places = counted?.places ?? [];
  return numbers.some((number) =>
    places.some((place) => Math.abs(place - number) <= COUNTED_WITHIN),
  );
}
