import type { SearchTerm } from '../retrieval/search-terms.ts';
import { answerSign } from './answer-signs.ts';
import { answerSlots, isOfOtherKind } from './answer-slots.ts';
import { answerType } from './answer-type.ts';

/**
 * Whether some text may hold what a question asks for: a person, day, amount or place where one is asked for, besides
 * those that the question has itself; any text where none is.
 * @param terms of the question, by which lengths of other things do not count
 */
export function hasAskedKind(
  text: string,
  language: string | null,
  query: string,
  terms: readonly SearchTerm[] = [],
): boolean {
  const type = answerType(query);
  if (isOfOtherKind(type, answerSlots(type, text, language, query, terms))) return false;
  return type !== 'where' || answerSign(type, text, language, query) === 1;
}
