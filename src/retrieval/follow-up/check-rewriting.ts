import { fold, term } from '../../language/analyse.ts';
import { MONTH_NAMES } from '../../language/calendar-words.ts';
import { numberWordValue } from '../../language/number-words.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';
import { relativeDates } from '../understanding/relative-dates.ts';
import type { RewriteRequest } from './rewriter.ts';

/** Longest rewriting, UTF-16 code units: a question, and no essay. */
const MAX_CHARS = 400;
/** Any day: only the words of dates are compared. */
const SOME_DAY = '2024-05-15';

const MONTH = new RegExp(`^(?:${MONTH_NAMES})$`, 'iu');

/**
 * Why a rewriting may not be used, in a few words; `null` where it may. It must be one line of a question's length, and
 * have no name, number or date that neither the question nor the conversation has.
 * @param language primary tag of the rewriting
 */
export function faultOfRewriting(
  rewritten: string,
  { question, history }: Pick<RewriteRequest, 'question' | 'history'>,
  language: string,
): string | null {
  if (rewritten === '') return 'it is empty';
  if (rewritten.length > MAX_CHARS) return 'it is too long';
  if (/[\n\r]/.test(rewritten)) return 'it has more than one line';
  const said = [question, ...history.flatMap((turn) => [turn.question, turn.answer])].join('\n');
  const known = knownWords(said, language);
  const added = tokens(rewritten)
    .map(({ text }) => text)
    .find((word) => tellsSomething(word, language) && !isKnown(word, known, language));
  if (added !== undefined) return `it adds “${added}”`;
  const flat = fold(said);
  const date = relativeDates(rewritten, SOME_DAY).find(({ text }) => !flat.includes(fold(text)));
  return date === undefined ? null : `it adds “${date.text}”`;
}

/** Names begin with a capital, in German with all other nouns; a question's first word may too. */
function tellsSomething(word: string, language: string): boolean {
  if (/\p{N}/u.test(word) || MONTH.test(word)) return true;
  // One is an article in most languages.
  if ((numberWordValue(fold(word)) ?? 0) > 1) return true;
  return /\p{Lu}/u.test(word) && !isStopWord(word, language) && !isQuestionWord(word, language);
}

function knownWords(said: string, language: string): ReadonlySet<string> {
  return new Set(tokens(said).flatMap(({ text }) => [bare(text), term(text, language)]));
}

function isKnown(word: string, known: ReadonlySet<string>, language: string): boolean {
  return known.has(bare(word)) || known.has(term(word, language));
}

/** Without the mark of possession. */
function bare(word: string): string {
  return fold(word).replace(/'s$/, '');
}
