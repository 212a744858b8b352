import { nameWords } from './name-words.ts';
import type { ClaimReading } from './claim-reading.ts';
import { numbersIn } from './numbers.ts';
import { isSameSense } from './sense/same-sense.ts';
import { wordsOf, type Word } from './sense/words-of.ts';

/** Claims of fewer words with meaning are not judged; in another language, of fewer that the thesaurus knows. */
const MIN_WORDS = 4;
const MIN_TRANSLATED_WORDS = 6;
/** The share of a claim's words that the texts have; see "Checks of answers" in docs/evaluation.md. */
export const CONTENT_FLOOR = 0.25;

/**
 * Words of a claim, when hardly any of those with meaning stands in the cited texts in any form: a weak sign, which
 * finds claims on another matter and nothing finer. Across languages only words that the thesaurus knows count.
 */
export function unsupportedContent(claim: ClaimReading): string[] {
  const { words, found } = contentShare(claim);
  const missing = words.filter((word) => !found.includes(word));
  return found.length < words.length * CONTENT_FLOOR ? missing.map(({ text }) => text) : [];
}

function isNumber(text: string): boolean {
  return /^\d/.test(text) || numbersIn(text).length > 0;
}

/** The words of a claim that are judged, and those of them that the texts have. */
export function contentShare({ own, language, sources }: ClaimReading): {
  readonly words: readonly Word[];
  readonly found: readonly Word[];
} {
  const isTranslated = sources.every((source) => source.language !== (language ?? 'en'));
  const names = new Set(nameWords(own, language));
  const words = wordsOf(own, language).filter(
    (word) =>
      word.isContent &&
      !names.has(word.text) &&
      !isNumber(word.text) &&
      (!isTranslated || word.ideas.length > 0),
  );
  if (words.length < (isTranslated ? MIN_TRANSLATED_WORDS : MIN_WORDS))
    return { words, found: words };
  const texts = sources.flatMap(({ text, about, language: tag }) =>
    wordsOf(`${text}\n${about}`, tag).filter(({ isContent }) => isContent),
  );
  return { words, found: words.filter((word) => texts.some((other) => isSameSense(word, other))) };
}
