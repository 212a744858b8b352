import { term } from '../../../language/analyse.ts';
import { distinctSound } from '../../../language/skeleton.ts';

/** Numbers terms as they are met. The commonest words come early, and so get the smallest numbers. */
export interface TermNumbers {
  /** In the order of their numbers. */
  readonly terms: ReadonlyMap<string, number>;
  /** Numbers of the terms of words that begin with a sound. */
  readonly sounds: ReadonlyMap<string, ReadonlySet<number>>;
  /** Gives the number of a word's term in a language; −1 of a word that has none. */
  readonly numbersIn: (language: string | null) => (word: string) => number;
  /** The number of a term. */
  readonly numberOf: (term: string) => number;
  /** Notes that a word of a term begins with a sound. */
  readonly addSound: (sound: string, number: number) => void;
}

/** Words of a language remembered, some 20 MB, before all of them are forgotten. */
const MAX_REMEMBERED = 200_000;

export function createTermNumbers(): TermNumbers {
  const terms = new Map<string, number>();
  const sounds = new Map<string, Set<number>>();
  const remembered = new Map<string | null, Map<string, number>>();

  function numberOf(made: string): number {
    const number = terms.get(made) ?? terms.size;
    terms.set(made, number);
    return number;
  }

  function addSound(sound: string, number: number): void {
    const numbers = sounds.get(sound);
    if (numbers) numbers.add(number);
    else sounds.set(sound, new Set([number]));
  }

  function makeNumber(word: string, language: string | null): number {
    const made = term(word, language);
    if (made === '') return -1;
    const number = numberOf(made);
    const sound = distinctSound(word);
    if (sound !== null) addSound(sound, number);
    return number;
  }

  function numbersIn(language: string | null): (word: string) => number {
    const words = remembered.get(language) ?? new Map<string, number>();
    remembered.set(language, words);
    return (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const number = makeNumber(word, language);
      if (words.size >= MAX_REMEMBERED) words.clear();
      words.set(word, number);
      return number;
    };
  }

  return { terms, sounds, numbersIn, numberOf, addSound };
}
