import { fold } from './analyse.ts';

/** An `s` behind a vowel that stands alone, which the stemmer leaves there. */
const PLURAL = /^(\p{L}{2,}[^aeiou][aiouy])s$/u;

/** In lower case, the singular of a German noun that its stemmer leaves in the plural ("Autos"); `null` of all else. */
export function singularOf(word: string, language: string | null): string | null {
  return language === 'de' ? (PLURAL.exec(fold(word))?.[1] ?? null) : null;
}
