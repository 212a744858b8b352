import { fold } from '../language/analyse.ts';
import { isYear } from '../language/calendar-words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens, type Token } from '../language/tokens.ts';
import { isUnitWord, unitsAt, unitsLike } from '../language/units.ts';
import { dateWord } from './answer-signs.ts';

/** Asks for a number of things; in en nl de fr es, folded. */
const HOW_MANY =
  /\b(?:how many|hoeveel(?! (?:is|was|kost)\b)|wie ?viele|combien d(?:e\b|')|cuant[oa]s)/;

/** Words behind `how many` among which a unit is asked for: `how many million euros`. */
const UNIT_WITHIN = 2;

/** `Nineteen times` says how often, `four-fold` and `a 38th` how much or which. */
const NO_COUNT =
  /^(?:[\s-]*(?:times|fold|(?:ste|de|th|rd|nd|st)\b)|[\s-]?(?:maal|keer|mal\b|fois|veces))/;

/** `One` is no article where it has an accent in Dutch. */
const ONE = /^(?:one|single|één|eén)$/iu;

/** `No one`, `the one`. */
const NOT_ONE = /^(?:no|any|some|every|this|that|the|each|another|which|not)$/i;

/** Before the number of a name: `iPhone 4`, `Flight 447`; a word that opens a sentence is none. */
const NAME_BEFORE = /[\p{L}\p{N},] (\p{Lu}[\p{L}\p{N}]*|\p{Ll}+\p{Lu}\p{L}*) $/u;

/** Whether a question asks for a number of things, and for none of hours, metres, euros or other units. */
export function asksForCount(question: string): boolean {
  return HOW_MANY.test(fold(question)) && unitAsked(question) === null;
}

/**
 * The word of a unit whose number a question asks for, folded: `years` of "How many years"; `null` where it asks for
 * none.
 */
export function unitAsked(question: string): string | null {
  const asked = fold(question);
  const asking = HOW_MANY.exec(asked);
  if (asking === null) return null;
  const behind = tokens(asked.slice(asking.index + asking[0].length)).slice(0, UNIT_WITHIN);
  return behind.find(({ text }) => isUnitWord(text))?.text ?? null;
}

/** Whether a number of a sentence may count things: it is no year, has no unit, and is not a part of a name. */
export function mayCount(sentence: string, start: number, end: number): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (isYear(sentence.slice(start, end)) || NO_COUNT.test(fold(after))) return false;
  return unitsAt(before, after).length === 0 && !isNamed(before);
}

/**
 * The places of words (from 0) that count one thing, where a number of things or of units is asked for: `one person`,
 * `één dag`, not `one of them`, `no one`. Articles that may mean one are left out.
 */
export function onePlaces(words: readonly Token[], question: string): number[] {
  const unit = unitAsked(question);
  const like = unit === null ? null : unitsLike(unit);
  if (like === null && !asksForCount(question)) return [];
  return words.flatMap(({ text }, at) => {
    const next = words[at + 1]?.text ?? '';
    if (!ONE.test(text) || NOT_ONE.test(words[at - 1]?.text ?? '')) return [];
    const units = unitsAt('', next);
    const isCounted =
      like === null
        ? units.length === 0 && /^\p{Ll}/u.test(next) && !isStopWord(next, 'en')
        : units.some((one) => like.has(one));
    return isCounted ? [at] : [];
  });
}

function isNamed(before: string): boolean {
  const [, name] = NAME_BEFORE.exec(before) ?? [];
  return name !== undefined && !dateWord(name);
}
