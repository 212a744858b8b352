import { fold } from '../../language/analyse.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { sentences } from '../../language/sentences.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';

/**
 * The words of a text that are written as proper names, in order. The first word of a sentence counts only
 * when the next is capitalised too, as any word may stand there; in German, where every noun has a capital,
 * only words of such a run count.
 */
export function nameWords(text: string, language: string | null): string[] {
  return sentences(text).flatMap((sentence) => {
    const words = tokens(sentence.text);
    return words
      .filter((word, index) => {
        if (!isCapitalised(word.text) || isCalendarWord(word.text) || word.text === 'I')
          return false;
        const next = words[index + 1];
        const previous = words[index - 1];
        const startsRun =
          next !== undefined &&
          isCapitalised(next.text) &&
          isAdjacent(sentence.text, word.end, next.start);
        const endsRun =
          previous !== undefined &&
          isCapitalised(previous.text) &&
          isAdjacent(sentence.text, previous.end, word.start);
        const opensSpeech = /["“”‘'(:]\s*$/u.test(sentence.text.slice(0, word.start));
        if (index === 0 || opensSpeech) return startsRun && !isStopWord(word.text, language);
        return language !== 'de' || startsRun || endsRun;
      })
      .map((word) => word.text);
  });
}

/** The proper names of a claim that stand in none of the texts it rests on; possessives and initials allowed. */
export function unsupportedNames(
  claim: string,
  language: string | null,
  sources: readonly string[],
): string[] {
  const known = new Set(
    sources.flatMap((source) => tokens(source)).flatMap(({ text }) => forms(text)),
  );
  return nameWords(claim, language).filter((name) => !forms(name).some((form) => known.has(form)));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isAdjacent(text: string, end: number, start: number): boolean {
  return /^[\s.&-]*$/.test(text.slice(end, start));
}

function forms(word: string): string[] {
  const folded = fold(word);
  return [folded, folded.replace(/'?s$/, '').replace(/'$/, '')];
}
