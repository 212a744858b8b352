import { answerSign } from './answer-signs.ts';
import { answerType } from './answer-type.ts';

/** How likely a text holds the sort of thing that a question asks for, 0 to 1, by outward signs. */
export function likelyAnswer(question: string, text: string, language: string | null): number {
  return answerSign(answerType(question), text, language, question);
}
