import { fold } from '../language/analyse.ts';
import { tokens, type Token } from '../language/tokens.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import type { WriterRequest } from './writer.ts';

/** Questions that take what they ask about for true: who did it, when, or where. */
const TAKEN_FOR_TRUE: ReadonlySet<AnswerType> = new Set(['who', 'when', 'where']);

/** Words that deny the verb behind them, in en nl de fr es, folded; `no` is one in Spanish. */
const NOT =
  /^(?:not|never|cannot|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need)n['’]?t|niet|nooit|nicht|nie|niemals|pas|jamais|nunca)$/u;

/** How far before a verb it is denied, in words: `has not yet sold`. */
const NOT_WITHIN = 2;

/** Whether a text has a word that denies a verb. */
export function hasNot(text: string, language: string | null): boolean {
  return tokens(text).some((word) => isNot(word, language));
}

/**
 * Whether a text denies what a question of who, when or where takes for true: that they have not married is no answer to
 * when they did. Never of a question that denies something itself.
 */
export function deniesAsked(
  text: string,
  language: string | null,
  { terms, question }: Pick<WriterRequest, 'terms' | 'question'>,
): boolean {
  if (!TAKEN_FOR_TRUE.has(answerType(question.query)) || !hasNot(text, language)) return false;
  if (hasNot(question.query, question.language)) return false;
  const words = tokens(text);
  const verbs = terms.filter(({ kind }) => kind === 'word');
  return matchAll(verbs, text, language).some(({ places }) => places.some(isDenied));

  function isDenied(at: number): boolean {
    return words
      .slice(Math.max(0, at - NOT_WITHIN), at)
      .some((word) => isNot(word, language) && isJoined(word, words[at]));
  }

  function isJoined(one: Token, other: Token | undefined): boolean {
    return !/[^\s\p{L}]/u.test(text.slice(one.end, other?.start));
  }
}

function isNot({ text }: Token, language: string | null): boolean {
  return NOT.test(fold(text)) || (language === 'es' && fold(text) === 'no');
}
