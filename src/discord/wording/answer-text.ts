import type { Answer } from '../../answering/answer.ts';
import { detectLanguage } from '../../language/detect.ts';
import { LOCALES } from '../../localisation/locales.ts';
import { trySay } from '../../localisation/say.ts';
import { wordsIn, type Words } from '../../localisation/words.ts';

/** What an answer says. A refusal is told in the language of the question where it is one of ours, else in the reader's. */
export function answerText({ answer, refusal, question }: Answer, words: Words): string {
  if (refusal === undefined) return answer;
  const asked = LOCALES.find((locale) => locale === detectLanguage(question));
  return trySay(refusal, asked === undefined ? words : wordsIn(asked)) ?? answer;
}
