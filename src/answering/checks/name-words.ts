import { fold } from '../../language/analyse.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { scaleOf } from '../../language/number-words.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { sentences } from '../../language/sentences.ts';
import { isSpeechVerb } from '../../language/speech-verbs.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens, type Token } from '../../language/tokens.ts';

/** Subjects of "said" that are no names; those in the plural are told by their ending. */
const COMMON_SPEAKERS = new Set(
  'police parliament management nobody everybody everyone someone somebody politie polizei parlament niemand jemand'.split(
    ' ',
  ),
);

/** German nouns that stand before any other one: `6 Millionen Euro Zuschuss` names nobody. */
const UNITS = new Set(
  'Euro Dollar Pfund Franken Prozent Meter Kilometer Tonnen Kilogramm Liter Uhr'.split(' '),
);

/** Words that open sentences, are no names, and are missing from the lists of stop words. */
const OPENERS = new Set(
  'near beside behind beyond above below inside outside along across around among amid unlike via besides nearby whether although though unless until since despite during while whereas without hoewel ondanks tijdens zonder obwohl trotz wahrend ohne neben hinter uber unter langs naast achter boven onder tussen malgre pres derriere parmi entre pendant sans aunque durante'.split(
    ' ',
  ),
);

/**
 * The words of a text that are written as proper names, in order. The first word of a sentence counts only
 * when the next is capitalised too or says that it speaks, as any word may stand there; in German, where every
 * noun has a capital, only words of such a run count.
 */
export function nameWords(text: string, language: string | null): string[] {
  return sentences(text).flatMap((sentence) => {
    const words = withoutElisions(tokens(sentence.text));
    return words
      .filter((_, index) => isName(sentence.text, words, index, language))
      .map((word) => word.text);
  });
}

/** First words of sentences and of quotations that may be names; that they have a capital proves nothing. */
export function openingWords(text: string, language: string | null): string[] {
  return sentences(text).flatMap((sentence) => {
    const words = withoutElisions(tokens(sentence.text));
    return words
      .filter((word, index) => isOpening(sentence.text, word, index) && isCapitalised(word.text))
      .map((word) => word.text)
      .filter((word) => !isFunctionWord(word, language) && !isCalendarWord(word));
  });
}

function isName(
  sentence: string,
  words: readonly Token[],
  index: number,
  language: string | null,
): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || !isCapitalised(word.text)) return false;
  if (isCalendarWord(word.text) || word.text === 'I') return false;
  const startsRun =
    after !== undefined && isCapitalised(after.text) && isRun(sentence, word, after);
  const endsRun =
    before !== undefined &&
    isCapitalised(before.text) &&
    isRun(sentence, before, word) &&
    !(isOpening(sentence, before, index - 1) && isFunctionWord(before.text, language));
  const speaks =
    after !== undefined && isSpeechVerb(after.text) && mayBeSpeaker(word.text, language);
  if (isOpening(sentence, word, index))
    return (startsRun || speaks) && !isFunctionWord(word.text, language);
  return language !== 'de' || startsRun || endsRun || speaks;
}

/** `d’Arras` is `Arras`, and so is nothing in `O’Neill`. */
function withoutElisions(words: readonly Token[]): Token[] {
  return words.map((word) => {
    const length = /^\p{Ll}{1,2}['’](?=\p{Lu})/u.exec(word.text)?.[0].length ?? 0;
    return { ...word, text: word.text.slice(length), start: word.start + length };
  });
}

function isOpening(sentence: string, word: Token, index: number): boolean {
  return index === 0 || /["“”„«‘'(:]\s*$/u.test(sentence.slice(0, word.start));
}

function isFunctionWord(word: string, language: string | null): boolean {
  if (OPENERS.has(fold(word))) return true;
  return isStopWord(word, language ?? 'en') || isQuestionWord(word, language);
}

function mayBeSpeaker(word: string, language: string | null): boolean {
  return language !== 'de' && !/s$/i.test(word) && !COMMON_SPEAKERS.has(fold(word));
}

/** German writes `Millionen` with a capital too. */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && scaleOf(fold(word)) === null && !UNITS.has(word);
}

function isRun(text: string, left: Token, right: Token): boolean {
  return /^[\s.&-]*$/.test(text.slice(left.end, right.start));
}
