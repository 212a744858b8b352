import { term } from '../language/analyse.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { Question } from '../retrieval/question.ts';

/** A writer's words on what is missing are not checked against the coverage: so they may hardly say anything else. */
const FROM_QUESTION = 0.6;
const MAX_CHARS = 200;

/**
 * What to tell the reader about what the coverage does not say. The writer's words are shown where most of them
 * are the question's, with its names and numbers and no others: nobody is told anything new by the way.
 */
export function missingNote(
  missing: string,
  { text, standalone, language }: Pick<Question, 'text' | 'standalone' | 'language'>,
): Remark {
  const words = (written: string) =>
    tokens(written).filter((token) => !isStopWord(token.text, language));
  const asked = new Set(words(`${text}\n${standalone}`).map((token) => term(token.text, language)));
  const said = words(missing);
  const unasked = said.filter((token) => !asked.has(term(token.text, language)));
  const isNew = unasked.some((token) => /\p{N}/u.test(token.text) || isName(token, missing));
  const share = 1 - unasked.length / Math.max(1, said.length);
  const isFit = said.length > 0 && share >= FROM_QUESTION && missing.length <= MAX_CHARS;
  return isFit && !isNew
    ? remark('remarks.missing', { what: missing.trim() })
    : remark('remarks.someMissing');
}

function isName({ text, start }: { text: string; start: number }, written: string): boolean {
  return /^\p{Lu}/u.test(text) && written.slice(0, start).trim() !== '';
}
