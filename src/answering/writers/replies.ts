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

/** A quotation, and behind it at most a pronoun with a verb of saying: `“It is late,” she said.` */
const QUOTATION = /^\s*["“„«‘](?<quoted>[^"”»]+)["”“»’],?(?<rest>[^"“„«]*)$/su;

/**
 * Whether a sentence quotes the words of whom the one before it speaks of without quoting: `The manager was furious.
 * “Everybody saw it,” he said.`
 */
export function quotesFurther(before: string, sentence: string, language: string | null): boolean {
  const rest = QUOTATION.exec(sentence)?.groups?.rest;
  if (rest === undefined || /["“„«]/u.test(before)) return false;
  const words = tokens(rest).map(({ text }) => text);
  return (
    words.length <= MAX_WORDS &&
    words.every((word) => isStopWord(word, language) || isSpeechVerb(word))
  );
}
