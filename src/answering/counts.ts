import { fold } from '../language/analyse.ts';
import { isYear } from '../language/calendar-words.ts';
import { tokens } from '../language/tokens.ts';
import { isUnitWord, unitsAt } from '../language/units.ts';
import { dateWord } from './answer-signs.ts';

/** Asks for a number of things; in en nl de fr es, folded. */
const HOW_MANY =
  /\b(?:how many|hoeveel(?! (?:is|was|kost)\b)|wie ?viele|combien d(?:e\b|')|cuant[oa]s)/;

/** `Nineteen times` says how often, `four-fold` and `a 38th` how much or which. */
const NO_COUNT =
  /^(?:[\s-]*(?:times|fold|(?:ste|de|th|rd|nd|st)\b)|[\s-]?(?:maal|keer|mal\b|fois|veces))/;

/** Before the number of a name: `iPhone 4`, `Flight 447`; a word that opens a sentence is none. */
const NAME_BEFORE = /[\p{L}\p{N},] (\p{Lu}[\p{L}\p{N}]*|\p{Ll}+\p{Lu}\p{L}*) $/u;

/** Whether a question asks for a number of things, and for none of hours, metres, euros or other units. */
export function asksForCount(question: string): boolean {
  const asked = fold(question);
  return HOW_MANY.test(asked) && !tokens(asked).some(({ text }) => isUnitWord(text));
}

/** Whether a number of a sentence may count things: it is no year, has no unit, and is not a part of a name. */
export function mayCount(sentence: string, start: number, end: number): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (isYear(sentence.slice(start, end)) || NO_COUNT.test(fold(after))) return false;
  return unitsAt(before, after).length === 0 && !isNamed(before);
}

function isNamed(before: string): boolean {
  const [, name] = NAME_BEFORE.exec(before) ?? [];
  return name !== undefined && !dateWord(name);
}
