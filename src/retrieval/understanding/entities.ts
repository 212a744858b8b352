import { allMatches } from '../../language/all-matches.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';
import type { Words } from './understood.ts';

/** What a question is about and a search must not lose: a name, words in quotation marks, a number. */
export interface Entity extends Words {
  readonly form: 'name' | 'phrase' | 'number';
}

const QUOTED = /["“„«]\s?([^"“”„«»]{2,120}?)\s?["”“»]|(?<!\p{L})['‘]([^'‘’]{2,80}?)['’](?!\p{L})/gu;
const WITHIN_NAME =
  /^(?: |-|\. | & | of | of the | van | de | van der | van de | von | von der | du | del | la )$/u;

/**
 * The names, quoted phrases and numbers of a question, in order; none overlaps another or a place that is taken.
 * In German, where every noun has a capital, a name is two words with one.
 * @param taken the places of dates and outlets
 */
export function entities(text: string, language: string | null, taken: readonly Words[]): Entity[] {
  const isFree = (place: Words, others: readonly Words[]) =>
    others.every((other) => place.end <= other.start || place.start >= other.end);
  const phrases = quotedPhrases(text).filter((one) => isFree(one, taken));
  const numbers = tokens(text)
    .filter((token) => /^\p{N}/u.test(token.text))
    .map((token): Entity => ({ ...token, form: 'number' }));
  const names = nameRuns(text, language);
  const found = [...phrases];
  for (const one of [...names, ...numbers]) if (isFree(one, [...taken, ...found])) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

function quotedPhrases(text: string): Entity[] {
  return allMatches(text, QUOTED).map((match) => {
    const words = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(words, 1);
    return { text: words, start, end: start + words.length, form: 'phrase' };
  });
}

function nameRuns(text: string, language: string | null): Entity[] {
  const runs: { start: number; end: number; words: number }[] = [];
  for (const { text: word, start, end } of tokens(text)) {
    if (!isNameWord(word, start, text, language)) continue;
    const bare = /['’]s$/u.test(word) ? end - 2 : end;
    const open = runs.at(-1);
    if (open && WITHIN_NAME.test(text.slice(open.end, start))) {
      open.end = bare;
      open.words += 1;
    } else runs.push({ start, end: bare, words: 1 });
  }
  return runs
    .filter(({ words }) => language !== 'de' || words > 1)
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end, form: 'name' }));
}

function isNameWord(word: string, start: number, text: string, language: string | null): boolean {
  if (!/^\p{Lu}/u.test(word) || isCalendarWord(word) || word === 'I') return false;
  const isFirst = /(?:^|[.?!—]\s+|[¿¡])\P{L}*$/u.test(text.slice(0, start));
  return !isFirst || !(isQuestionWord(word, language) || isStopWord(word, language ?? 'en'));
}
