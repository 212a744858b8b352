import { analyse, fold, unstemmed } from './analyse.ts';
import { tokens } from './tokens.ts';

/** The words and phrases of one language for ideas, which are numbered from 0. */
export interface Vocabulary {
  /** The phrases for an idea: index terms parted by a space. */
  phrases(idea: number): readonly string[];
  /** The ideas that a phrase of index terms stands for. */
  ideas(phrase: string): readonly number[] | undefined;
  /** The ideas of a phrase as it is written in the lists, but for capitals and diacritics. */
  ideasAsWritten(text: string): readonly number[] | undefined;
}

/** So many letters are not changed by stemming, and few phrases share them. */
const KEY_CHARS = 2;
/** Words that have nothing to fold or to leave out before their first letters, as most. */
const PLAIN = /^[a-z]{2}[a-z-]*$/;

/**
 * Finds the ideas of words and phrases. Stemming all of them takes a tenth of a second, so those with the same first
 * letters are stemmed when one of them is first looked for.
 * @param lists the phrases of each idea, as people write them
 */
export function createVocabulary(
  lists: readonly (readonly string[])[],
  language: string,
): Vocabulary {
  const unread = new Map<string, [written: string, idea: number][]>();
  const [stemmed, asWritten] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const phrases: string[][] = [];
  const termsOf = (written: string) => analyse(written, language).join(' ');
  const keyOf = (written: string) =>
    PLAIN.test(written) ? written.slice(0, KEY_CHARS) : firstLetters(unstemmed(written, language));
  for (const [idea, list] of lists.entries())
    for (const written of list) entryOf(unread, keyOf(written)).push([written, idea]);

  function read(key: string): void {
    for (const [written, idea] of unread.get(key) ?? []) {
      add(stemmed, termsOf(written), idea);
      add(asWritten, plainWords(written), idea);
    }
    unread.delete(key);
  }

  return {
    phrases: (idea) => (phrases[idea] ??= [...new Set((lists[idea] ?? []).map(termsOf))]),
    ideas(phrase) {
      read(firstLetters(phrase));
      return stemmed.get(phrase);
    },
    ideasAsWritten(text) {
      read(keyOf(text));
      return asWritten.get(fold(text));
    },
  };
}

/** Of the first word, whatever stands before it. */
function firstLetters(phrase: string): string {
  const [word = ''] = /[\p{L}\p{N}]+/u.exec(phrase) ?? [];
  return word.slice(0, KEY_CHARS);
}

function plainWords(written: string): string {
  return tokens(fold(written))
    .map(({ text }) => text)
    .join(' ');
}

/** Ideas come in order, and each once. */
function add(found: Map<string, number[]>, phrase: string, idea: number): void {
  const ideas = entryOf(found, phrase);
  if (ideas.at(-1) !== idea) ideas.push(idea);
}

function entryOf<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  map.set(key, made);
  return made;
}
