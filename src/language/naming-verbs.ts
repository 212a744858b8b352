import { fold } from './analyse.ts';
import { tokens, type Token } from './tokens.ts';

/** Verbs that ask for a name behind one of these words, in nl de fr es, folded. */
const HOW = new Set(['hoe', 'wie', 'comment', 'se']);
const CALLED =
  /^(?:heet|heette|heten|heetten|(?:hei|hie)(?:ß|ss)(?:t|en)?|s'appel(?:le|lent|ait|aient)|llama(?:n|ba|ban)?)$/;

/**
 * The verb of a question of what somebody or something is called: it only asks, and means something else elsewhere
 * (Dutch `heet` is hot, Spanish `llama` a flame). None of any other question.
 */
export function namingVerbs(question: string): Token[] {
  const words = tokens(question);
  return words.filter(
    ({ text }, at) => CALLED.test(fold(text)) && HOW.has(fold(words[at - 1]?.text ?? '')),
  );
}
