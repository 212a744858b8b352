import type { Edition } from '../edition/edition.ts';
import { term } from '../language/analyse.ts';
import { stopWords } from '../language/stop-words.ts';

type ByLanguage = Map<string | null, ReadonlySet<number>>;

type Numbered = Pick<Edition, 'termNumber'>;

const known = new WeakMap<Numbered, ByLanguage>();

/** By which numbers an edition tells of the words of grammar of a language. */
export function grammarTerms(edition: Numbered, language: string | null): ReadonlySet<number> {
  const byLanguage: ByLanguage =
    known.get(edition) ?? new Map<string | null, ReadonlySet<number>>();
  known.set(edition, byLanguage);
  const terms = byLanguage.get(language) ?? numbersOf(edition, language);
  byLanguage.set(language, terms);
  return terms;
}

function numbersOf(edition: Numbered, language: string | null): ReadonlySet<number> {
  return new Set([...stopWords(language)].map((word) => edition.termNumber(term(word, language))));
}
