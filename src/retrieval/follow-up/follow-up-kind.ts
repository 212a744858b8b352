import { allMatches } from '../../language/all-matches.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { term } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import { entities } from '../understanding/entities.ts';
import { asksWith } from './asks-with.ts';
import { flatWords } from './flat-words.ts';
import { ANOTHER_SUBJECT, CONTINUATIONS, SAME_OF_ANOTHER } from './reference-words.ts';
import { refersBack } from './refers-back.ts';

/**
 * How a question carries on. `same`: it asks the last question of something else ("And in February?").
 * `about`: it asks something else of what the last question was about ("Why?", "Did she appeal?").
 */
export type FollowUpKind = 'same' | 'about';

/** Words of a question that can hardly stand alone. */
const MAX_BARE_WORDS = 3;
/** Words of a question whose "the trial" may be the one that was asked about. */
const MAX_DEFINITE_WORDS = 5;
/** Words of what asks the last question of something else. */
const MAX_FRAGMENT_WORDS = 8;
/** Nobody carries on at such length without saying what it is about. */
const MAX_WORDS = 40;

const DEFINITE = /\b(?:the|de|het|der|die|das|den|dem|le|la|les|l|el|los|las) (\p{L}{4,})/gu;
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|heeft|hebben|had|hadden|wordt|werd|werden|zijn|waren|kan|kon|zal|zou|moet|mag|gaat|ist|sind|war|waren|hat|haben|hatte|wird|wurde|kann|konnte|soll|darf|muss|est|sont|etait|a t|ont|avait|peut|va|es|son|fue|era|ha|han|puede|va)\b/;

/**
 * How a question carries on from the last one; `null` for one that stands alone.
 * @param said what was asked and answered before
 */
export function followUpKind(
  question: string,
  language: string,
  said: string,
): FollowUpKind | null {
  const flat = flatWords(question);
  const words = flat.split(' ');
  if (words.length > MAX_WORDS || ANOTHER_SUBJECT.test(flat)) return null;
  if (SAME_OF_ANOTHER.test(flat)) return 'same';
  const isContinued = CONTINUATIONS.has(words[0] ?? '') && !/^y (?:a|avait|aura)\b/.test(flat);
  const rest = isContinued ? words.slice(1).join(' ') : flat;
  if (isHeadless(rest)) return 'about';
  const isAsking = asks(rest, language);
  if (isContinued && !isAsking && words.length <= MAX_FRAGMENT_WORDS) return 'same';
  if (namesSomething(question, language)) return null;
  if (isContinued || refersBack(question, language)) return 'about';
  const content = words.filter(
    (word) => !isStopWord(word, language) && !isQuestionWord(word, language),
  );
  if (!isAsking) return isFragment(words, content) ? 'same' : null;
  const isBare = content.length === 0 || (content.length === 1 && words.length <= MAX_BARE_WORDS);
  return isBare || isDefinite(flat, language, said) ? 'about' : null;
}

/** "How many were from abroad?" has left out of what. */
function isHeadless(flat: string): boolean {
  return (
    /^(?:how many|how much|which(?: ones?)?|hoeveel|welke|wie viele|wieviele|welche|combien|lesquel(?:le)?s|cuant[oa]s|cuales) (?:of (?:them|those|these)|(?:were|are|did|had|have|will|would)\b|waren|zijn er|zijn|kwamen|sind|davon|wurden|d entre|etaient|sont|ont|eran|son|fueron|de ell[oa]s)\b/.test(
      flat,
    ) &&
    !/^(?:which|welke|welche|cuales|lesquel\w*) (?:are|were|zijn|sind|sont|son|eran) (?:the|de|die|les|los|las)\b/.test(
      flat,
    )
  );
}

/** Whether there is a question word near its beginning, or a verb at it. */
function asks(flat: string, language: string): boolean {
  const opening = flat.split(' ').slice(0, 3);
  return AUXILIARY.test(flat) || opening.some((word) => asksWith(word, language));
}

function namesSomething(question: string, language: string): boolean {
  const named = entities(question, language, []).filter(({ form }) => form !== 'number');
  return named.some(({ text, start }) => start > 0 && !isMonth(text));
}

function isMonth(text: string): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    text,
  );
}

/** "Passengers?", "In February?" */
function isFragment(words: readonly string[], content: readonly string[]): boolean {
  if (words.length > MAX_BARE_WORDS) return false;
  return content.length <= 1;
}

/** Whether it speaks of "the trial" where one was spoken of before. */
function isDefinite(flat: string, language: string, said: string): boolean {
  if (flat.split(' ').length > MAX_DEFINITE_WORDS) return false;
  const before = new Set(tokens(said).map(({ text }) => term(text, language)));
  return allMatches(flat, DEFINITE)
    .map(([, noun = '']) => term(noun, language))
    .some((noun) => before.has(noun));
}
