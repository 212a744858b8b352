import { addressWords } from '../language/address-words.ts';
import { fold, term } from '../language/analyse.ts';
import { isCalendarWord } from '../language/calendar-words.ts';
import { singularOf } from '../language/german-plurals.ts';
import { takingWords } from '../language/how-long.ts';
import { namingVerbs } from '../language/naming-verbs.ts';
import { isQuestionWord } from '../language/question-words.ts';
import { otherSpelling } from '../language/spellings.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import { truthWords } from '../language/truth-words.ts';

/** One word of a question that carries meaning. */
export interface QueryTerm {
  /** As written. */
  readonly text: string;
  /** Its index terms, one or more: every language of the coverage may stem it in its own way. */
  readonly forms: readonly string[];
  /** `filler` where a question has nothing but stop words and question words. */
  readonly kind: 'word' | 'name' | 'number' | 'filler';
}

/** A stem of so many letters is seldom another word's in another language. */
const MIN_FOREIGN_STEM = 5;

/**
 * The words of a question that are worth searching, in order and without repeats. When nothing but stop
 * words and question words is left, those are returned, so that no question searches for nothing.
 * @param language primary tag of the question; `null` where it cannot be told
 * @param languages primary tags of the coverage
 */
export function queryTerms(
  query: string,
  language: string | null,
  languages: readonly string[],
): QueryTerm[] {
  const idle = new Set(
    [
      ...addressWords(query),
      ...takingWords(query),
      ...namingVerbs(query),
      ...truthWords(query),
    ].map(({ start }) => start),
  );
  const all = tokens(query).map(({ text, start }, index) => {
    const kind = kindOf(text, index === 0, language);
    return { text, start, forms: forms(text, kind, language, languages), kind };
  });
  const meaningful = all.filter(
    ({ text, start }) =>
      !isStopWord(text, language ?? 'en') && !isQuestionWord(text, language) && !idle.has(start),
  );
  return unique(
    meaningful.length > 0 ? meaningful : all.map((filler) => ({ ...filler, kind: 'filler' })),
  );
}

/** All index terms of a list of query terms, without repeats. */
export function allForms(terms: readonly QueryTerm[]): string[] {
  return [...new Set(terms.flatMap(({ forms }) => forms))];
}

/**
 * A word as the question's language stems it, in English in both spellings, and as others do: names and numbers are the same everywhere, but a
 * short stem of another language is mostly another word (`latest` is `lat` in Dutch, as is `laten`, to let).
 */
function forms(
  word: string,
  kind: QueryTerm['kind'],
  language: string | null,
  languages: readonly string[],
): string[] {
  const own = term(word, language);
  const foreign = [...languages, null]
    .map((other) => term(word, other))
    .filter((form) => language === null || kind !== 'word' || form.length >= MIN_FOREIGN_STEM);
  const singular = singularOf(word, language);
  const respelt = language === 'en' ? otherSpelling(word) : null;
  const others = [singular, respelt].flatMap((other) => other ?? []);
  return [...new Set([own, ...others.map((other) => term(other, language)), ...foreign])];
}

/** A capital marks a name, but not on the first word, and not in German, where every noun has one. */
function kindOf(word: string, isFirst: boolean, language: string | null): QueryTerm['kind'] {
  if (/^\p{N}/u.test(word)) return 'number';
  const isCapital = /^\p{Lu}/u.test(word) && language !== 'de' && !isCalendarWord(word);
  return isCapital && !isFirst ? 'name' : 'word';
}

function unique(terms: readonly QueryTerm[]): QueryTerm[] {
  const found = new Map(terms.map(({ text, forms, kind }) => [fold(text), { text, forms, kind }]));
  return [...found.values()];
}
