import { monthNumber } from '../../coverage/dates/months.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { nameWords } from '../checks/name-words.ts';
import { clausesOf, type Clause, type ScopedWord } from '../checks/sense/clauses.ts';
import { isOppositeSense, isSameSense } from '../checks/sense/same-sense.ts';

/** What a sentence says and denies, word by word. */
export interface Stance {
  /** Words that carry meaning, with whether their clause denies them; without names, numbers and dates. */
  readonly words: readonly ScopedWord[];
  readonly clauses: readonly Clause[];
}

/** Reads what a sentence says and denies; as English where the language is not known. */
export function stanceOf(text: string, language: string | null): Stance {
  const clauses = clausesOf(text, language);
  const names = new Set(nameWords(text, language));
  const words = clauses
    .flatMap((clause) => clause.words)
    .filter((word) => word.isContent && !names.has(word.text) && !isDate(word.text));
  return { words, clauses };
}

/**
 * Whether one sentence says what another one on the same matter denies: a word of the one has its opposite in the other, and
 * neither has both, or most of the words they share are denied by one of them alone.
 */
export function isOpposite(a: Stance, b: Stance): boolean {
  const pairs = oppositePairs(a, b);
  if (pairs.length > 0) return pairs.some(([one, other]) => one.isDenied === other.isDenied);
  return isTurned(a, b) || isTurned(b, a);
}

function oppositePairs(a: Stance, b: Stance): (readonly [ScopedWord, ScopedWord])[] {
  const isAlone = (word: ScopedWord, among: Stance) =>
    !among.words.some((other) => isSameSense(word, other));
  return a.words
    .filter((word) => isAlone(word, b))
    .flatMap((word) =>
      b.words
        .filter((other) => isOppositeSense(word, other) && isAlone(other, a))
        .map((other) => [word, other] as const),
    );
}

/** Whether most of what both say is denied by the first alone. */
function isTurned(a: Stance, b: Stance): boolean {
  const both = a.words.flatMap((word) => {
    const same = b.words.filter((other) => isSameSense(word, other));
    return same.length === 0 ? [] : [{ word, same }];
  });
  const turned = both.filter(
    ({ word, same }) => word.isDenied && same.every(({ isDenied }) => !isDenied),
  );
  return turned.length > both.length / 2;
}

function isDate(word: string): boolean {
  return /^\d/.test(word) || isCalendarWord(word) || monthNumber(word) !== null;
}
