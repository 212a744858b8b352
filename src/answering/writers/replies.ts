import { fold } from '../../language/analyse.ts';
import { isDenial, isNegator } from '../../language/negation-words.ts';
import { isSpeechVerb } from '../../language/speech-verbs.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';

/** Longer ones say something of their own. */
const MAX_WORDS = 8;

/**
 * Whether a sentence says no more than yes or no to the one before it ("He said he would not."), which without it tells
 * half of what happened.
 */
export function isReply(sentence: string, language: string | null): boolean {
  const words = tokens(sentence).map(({ text }) => fold(text).replaceAll('’', "'"));
  const isGrammar = (word: string): boolean =>
    isStopWord(word, language) ||
    isSpeechVerb(word) ||
    isNegator(word, language ?? 'en') ||
    isDenial(word, language ?? 'en');
  return words.length > 0 && words.length <= MAX_WORDS && words.every(isGrammar);
}
