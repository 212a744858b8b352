import { fold, term } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import type { Part } from '../../retrieval/understanding/index-questions/subject.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words of a part, as written. */
export function wordsOfPart({ text }: Part): string[] {
  return tokens(text).map((token) => token.text);
}

/**
 * Where a part stands in a text, by the same rule by which the index finds it: every word in any of its forms, next
 * to one another. A word of a name must begin with the word asked for: `Apples` is `Apple`, `unit` is not `United`.
 */
export function partPlaces(part: Part, text: string, language: string | null): Place[] {
  const wanted = wordsOfPart(part);
  const all = tokens(text);
  return all.flatMap((first, at) => {
    const last = all[at + wanted.length - 1];
    const isHere =
      last !== undefined &&
      wanted.every((word, index) => isSame(word, all[at + index]?.text ?? '', part, language));
    return isHere ? [{ start: first.start, end: last.end }] : [];
  });
}

function isSame(word: string, found: string, { isExact }: Part, language: string | null): boolean {
  if (term(word, language) !== term(found, language)) return false;
  return !isExact || fold(found).startsWith(fold(word).replace(/'s$/, ''));
}
