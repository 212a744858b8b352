import { detectLanguage } from '../language/detect.ts';
import { languageName } from '../localisation/language-name.ts';
import type { CheckedClaim } from './checked-claim.ts';

/**
 * Primary tags of the languages of the articles that a claim renders in another one, each once. Words that the
 * claim quotes as they stand are not translated.
 * @param language of the answer; `null` where it is not known
 */
export function translatedFrom({ text, support }: CheckedClaim, language: string | null): string[] {
  const written = detectLanguage(text);
  const sources = support.flatMap(({ quote, evidence }) => {
    const source = evidence.hit.article.language;
    const isSame = source === null || source === language || source === written;
    return isSame || text.includes(quote) ? [] : [source];
  });
  return written === null && language === null ? [] : [...new Set(sources)];
}

/** What is said before the name of a language, and between two; in forms that need no other form of the name. */
const PHRASES: Readonly<Record<string, readonly [from: string, and: string]>> = {
  en: ['translated from ', ' and '],
  nl: ['vertaald uit het ', ' en het '],
  de: ['übersetzt; Original: ', ', '],
  fr: ['traduit ; original : ', ', '],
  es: ['traducido del ', ' y del '],
};

/** ` (translated from Dutch)`, in the language of the answer; nothing where nothing is translated. */
export function translationMark(tags: readonly string[], language: string | null): string {
  if (tags.length === 0) return '';
  const tag = language !== null && Object.hasOwn(PHRASES, language) ? language : 'en';
  const [from = '', and = ''] = PHRASES[tag] ?? [];
  const names = tags.map((each) => languageName(each, tag));
  return ` (${from}${names.join(and)})`;
}
