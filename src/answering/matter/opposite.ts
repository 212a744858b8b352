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
  if (oppositePairs(a, b).length > 0) return hasOpposites(a, b);
  return isTurned(a, b) || isTurned(b, a);
}

/** Whether a word of one has its opposite in the other, and neither or both are denied. */
export function hasOpposites(a: Stance, b: Stance): boolean {
  return oppositePairs(a, b).some(([one, other]) => one.isDenied === other.isDenied);
}

/** The words of one that have their opposite in the other, as index terms. */
export function opposedTerms(a: Stance, b: Stance): ReadonlySet<string> {
  return new Set(oppositePairs(a, b).map(([{ term }]) => term));
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
export function isTurned(a: Stance, b: Stance): boolean {
  return turnedShare(a, b) > 0.5;
}

/** How much of what both say is denied by the first alone, 0 to 1. */
export function turnedShare(a: Stance, b: Stance): number {
  const both = a.words.flatMap((word) => {
    const same = b.words.filter((other) => isSameSense(word, other));
    return same.length === 0 ? [] : [{ word, same }];
  });
  const turned = both.filter(
    ({ word, same }) => word.isDenied && same.every(({ isDenied }) => !isDenied),
  );
  return both.length === 0 ? 0 : turned.length / both.length;
}

function isDate(word: string): boolean {
  return /^\d/.test(word) || isCalendarWord(word) || monthNumber(word) !== null;
}
