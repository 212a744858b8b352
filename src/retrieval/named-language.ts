import { wordExpression } from '../language/word-expression.ts';

/** How coverage in a language is spoken of, by primary tag, in en nl de fr es. */
const NAMES: Readonly<Record<string, string>> = {
  nl: 'dutch|nederlands(?:e|talige?)|niederländisch(?:e[nrs]?|sprachigen?)|néerlandais(?:e|es)?|neerland[eé]sa?s?|holand[eé]sa?s?',
  en: 'english|engels(?:e|talige?)|englisch(?:e[nrs]?|sprachigen?)|anglais(?:e|es)?|ingl[eé]sa?s?',
  de: 'german|duits(?:e|talige?)|deutsch(?:e[nrs]?|sprachigen?)|allemande?s?|alem[aá]n(?:a|es|as)?',
  fr: 'french|frans(?:e|talige?)|französisch(?:e[nrs]?|sprachigen?)|français(?:e|es)?|franc[eé]sa?s?',
  es: 'spanish|spaans(?:e|talige?)|spanisch(?:e[nrs]?|sprachigen?)|espagnole?s?|español(?:a|es|as)?',
};

const COVERAGE =
  '(?:coverage|press|media|articles?|outlets?|papers?|newspapers?|reports?|sources?|berichtgeving|pers|artikel(?:en|s)?|kranten|bronnen|berichterstattung|presse|zeitungen|medien|quellen|medios|prensa|art[ií]culos?|diarios?|fuentes?)';

/** Nouns behind which an adjective stands. */
const COVERAGE_FIRST =
  '(?:presse|m[eé]dias?|journaux|articles|sources|prensa|medios|diarios|peri[oó]dicos|art[ií]culos|fuentes)';

/** A number may stand beside. */
const LETTERS = { before: '(?<!\\p{L})', behind: '(?!\\p{L})' };

/** By primary tag, how a question asks for coverage in that language. */
const PHRASES = Object.entries(NAMES).map(([language, names]) => {
  const phrases = [
    `(?:${names})(?:[- ](?:language|speaking))?[- ]${COVERAGE}`,
    `${COVERAGE} (?:in|en) (?:het )?(?:${names})`,
    `${COVERAGE_FIRST} (?:${names})`,
  ];
  return [language, wordExpression(phrases.join('|'), LETTERS)] as const;
});

/** A language asked for, with the words that asked for it. */
export interface NamedLanguage {
  /** Primary tag. */
  readonly language: string;
  /** `question.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The language of the coverage that a question asks for by name ("in the Dutch-language press", "volgens de
 * Nederlandstalige berichtgeving"), as a primary tag; `null` when it names none. A nationality alone ("the
 * Dutch minister") names no language.
 */
export function namedCoverageLanguage(question: string): NamedLanguage | null {
  for (const [language, phrase] of PHRASES) {
    const match = phrase.exec(question);
    if (match !== null) {
      const [text] = match;
      return { language, text, start: match.index, end: match.index + text.length };
    }
  }
  return null;
}
