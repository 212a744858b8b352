import { isCalendarWord } from '../../language/calendar-words.ts';
import type { ClaimReading } from './claim-reading.ts';
import { nameWords } from './name-words.ts';
import { numbersIn } from './numbers.ts';
import { remember } from './remember.ts';
import { isSameSense } from './sense/same-sense.ts';
import { wordsOf, type Word } from './sense/words-of.ts';

/** Claims of fewer words with meaning are not judged; in another language, of fewer that the thesaurus knows. */
const MIN_WORDS = { sameLanguage: 4, translated: 6 } as const;

/** The share of a claim's words that the texts must have; see "Checks" in docs/evaluation.md. */
const FLOOR = { sameLanguage: 0.35, translated: 0.2 } as const;

/**
 * Words of a claim, when few of those with meaning stand in the cited texts in any form: a weak sign, which finds
 * claims on another matter and nothing finer. Across languages only words that the thesaurus knows count. Names are
 * left out; numbers have been checked before, and count as found.
 */
export function unsupportedContent(claim: ClaimReading): string[] {
  const { language, sources } = claim;
  const isTranslated = sources.every((source) => source.language !== (language ?? 'en'));
  const kind = isTranslated ? 'translated' : 'sameLanguage';
  const words = judgedWords(claim).filter(({ ideas }) => !isTranslated || ideas.length > 0);
  if (words.length < MIN_WORDS[kind]) return [];
  const texts = sources.flatMap(({ text, about, language: tag }) =>
    wordsOf(`${text}\n${about}`, tag).filter(({ isContent }) => isContent),
  );
  const missing = words.filter((word) => !texts.some((other) => isSameSense(word, other)));
  const numbers = numbersIn(claim.own, language ?? 'en').length;
  const found = words.length - missing.length + numbers;
  return found < (words.length + numbers) * FLOOR[kind] ? missing.map(({ text }) => text) : [];
}

/** Kept, as the same words come in every claim. */
const isNumber = remember((word) => numbersIn(word).length > 0);

function judgedWords({ own, language }: ClaimReading): Word[] {
  const names = new Set(nameWords(own, language));
  return wordsOf(own, language).filter(
    ({ isContent, text }) =>
      isContent && !names.has(text) && !isCalendarWord(text) && !isNumber(text, null),
  );
}
