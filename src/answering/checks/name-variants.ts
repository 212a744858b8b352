import { fold } from '../../language/analyse.ts';
import { isSameSense } from './sense/same-sense.ts';
import { wordsOf, type Word } from './sense/words-of.ts';

/** A text with the language it is in. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string | null;
}

/** How one name ends in different languages: `Macedonië` and `Macedonia`, `Londen` and `London`. */
const ENDING = /(?:i[ae]n?|isch(?:e[rnms]?)?|[aeio]n(?:ne|s|es)?|[aeioy]|es|s|)$/u;
/** Letters that two such names begin with. */
const MIN_STEM = 4;

/**
 * Whether a name of a claim stands in a text of another language in a form of that language: a country or a word that
 * the thesaurus knows, or the same name with another ending.
 */
export function isTranslatedName(
  name: string,
  language: string | null,
  texts: readonly TextInLanguage[],
): boolean {
  const own = language ?? 'en';
  const foreign = texts.filter((text) => (text.language ?? 'en') !== own);
  if (foreign.length === 0) return false;
  const [word] = wordsOf(name, own);
  return (
    word !== undefined &&
    foreign.some(({ text, language: tag }) =>
      wordsOf(text, tag).some((other) => isKnownAs(word, other) || haveOneStem(word, other)),
    )
  );
}

/** Sounds do not count: `Brandwijk` is not `Brandvik`. */
function isKnownAs(a: Word, b: Word): boolean {
  return a.ideas.length > 0 && b.ideas.length > 0 && isSameSense(a, b);
}

function haveOneStem(a: Word, b: Word): boolean {
  const [stem, other] = [a.folded.replace(ENDING, ''), b.folded.replace(ENDING, '')];
  return stem.length >= MIN_STEM && stem === other && /^\p{Lu}/u.test(b.text);
}

/**
 * Whether a name of a claim stands beside one that the cited text has, in another passage of the same article: texts
 * give a name in full once.
 * @param claimed the other names of the claim that the cited text has
 */
export function isNameInFull(
  name: string,
  claimed: readonly string[],
  texts: readonly string[],
): boolean {
  const pairs = claimed.map(
    (other) =>
      new RegExp(
        `(?<!\\p{L})(?:${escaped(name)}[\\s.]+${escaped(other)}|${escaped(other)}\\s+${escaped(name)})(?!\\p{L})`,
        'u',
      ),
  );
  return texts.some((text) => pairs.some((pair) => pair.test(fold(text))));
}

function escaped(name: string): string {
  return fold(name)
    .replace(/'s?$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
