import { asksForAge } from './ages.ts';
import { fold } from '../language/analyse.ts';
import { circumstances } from '../language/circumstances.ts';
import { asksForLength, asksHowLong } from '../language/how-long.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens, type Token } from '../language/tokens.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import { namesAsked } from './asked-words.ts';
import { isOneOf, lastClause, lastOfRun, subjectOf } from './noun-phrases.ts';

/** Questions of a length, height, depth or width, or of how long something lasts; in en nl de, folded. */
const DIMENSION =
  /\b(?:how|hoe|wie) (?:tall|high|deep|wide|broad|hoog|diep|breed|hoch|tief|breit)\b/;
const UNIT =
  /^(?:met(?:re|er)s?|metern|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|yards?|inch(?:es)?|metros?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|minuten|uren|dagen|weken|maanden|stunden|tagen?|wochen|monaten?)$/;
/** Verbs of what something costs, in en nl de fr es, folded. */
const COSTS =
  /^(?:costs?|costing|kost|kostte|gekost|kostet|kostete|coutent?|coute|coutera|coutait|cuestan?|costo|costara|costaba)$/;
const IS = /^(?:is|was|are|were|zijn|waren|ist|war|sind)$/;
/** `Ten days' notice`. */
const OWNER = /^['’]\s/;
const OF = /^(?:of|van|von|de)$/;
const DIMENSIONED =
  /^(?:long|tall|high|deep|wide|broad|lang|lange|hoog|diep|breed|hoch|tief|breit)$/;
/** The same before their noun, in nl de: `vier Meter lange Risse`. */
const INFLECTED = /^(?:(?:lang|hoh|tief|breit)e[nmrs]?|hoge|diepe|brede)$/;

/** What measures stand with that says but what they are: `a depth of 47 metres`; in en nl de fr es, folded. */
const MEASURE =
  /^(?:depth|height|length|width|breadth|altitude|distance|diepte|hoogte|lengte|breedte|afstand|tiefe|hohe|lange|breite|entfernung|profondeur|hauteur|longueur|largeur|distance|profundidad|altura|longitud|anchura|distancia)$/;

/** Words of a number with its unit: `some fifty-eight metres`. */
const UNIT_WITHIN = 3;

/**
 * The places of numbers in a sentence without those that are said, by the noun that they stand with, of a thing that
 * the question does not name: `a crack eleven metres long`, `a tower of 18 metres`, `38 metres of wall`, `ten days'
 * notice` where the ferry is asked about, and another's age. Of measures that stand with a verb nothing is known, nor
 * where the question names no thing.
 * @param places among the words of the sentence, from 0
 */
export function withoutOtherThings(
  places: readonly number[],
  sentence: string,
  language: string | null,
  { query, terms }: { readonly query: string; readonly terms: readonly SearchTerm[] },
): readonly number[] {
  const isCost = hasCostVerb(query);
  const isAge = asksForAge(query);
  if (places.length === 0 || !(isCost || isAge || asksForSize(query))) return places;
  const isAsked = namesAsked(query, terms);
  const things = terms.filter((one, index) => one.kind !== 'filler' && isAsked[index] !== true);
  if (things.length === 0) return places;
  const words = tokens(sentence);
  return places.filter((at) => {
    if (isCost) return !isOtherCost({ sentence, words }, at, language, things);
    const thing = isAge
      ? namedBefore(words, at, things)
      : thingOf({ sentence, words }, at, language);
    return thing === null || isOneOf(things, thing, language);
  });
}

function asksForSize(query: string): boolean {
  return asksHowLong(query) || asksForLength(query) || DIMENSION.test(fold(query));
}

function hasCostVerb(text: string): boolean {
  return tokens(text).some(({ text: word }) => COSTS.test(fold(word)));
}

/** Whether what costs so much is something for what is asked about, or on it: `a ticket on the ferry will cost …`. */
function isOtherCost(
  { sentence, words }: { readonly sentence: string; readonly words: readonly Token[] },
  at: number,
  language: string | null,
  things: readonly SearchTerm[],
): boolean {
  const verb = words.findLastIndex(({ text }, index) => index < at && COSTS.test(fold(text)));
  const end = words[verb]?.start ?? 0;
  const subject = lastClause(sentence.slice(0, end));
  const beside = circumstances(subject, language);
  const found = matchAll(things, subject, language).flatMap((match) => match.places);
  return found.length > 0 && found.every((place) => beside.has(place));
}

/** `Falk` of `Ines Falk, 38,` where names are asked about. */
function namedBefore(
  words: readonly Token[],
  at: number,
  things: readonly SearchTerm[],
): string | null {
  const word = words[at - 1]?.text ?? '';
  return /^\p{Lu}/u.test(word) && things.some(({ kind }) => kind === 'name') ? word : null;
}

/** The noun that a measure stands with. */
function thingOf(
  { sentence, words }: { readonly sentence: string; readonly words: readonly Token[] },
  at: number,
  language: string | null,
): string | null {
  const is = (index: number, expected: RegExp) => expected.test(fold(words[index]?.text ?? ''));
  const noun = (index: number) => nounOf(words[index]?.text ?? '', language);
  if (is(at - 1, OF)) return is(at - 2, MEASURE) ? null : noun(at - 2);
  const unit = words.findIndex(
    (_, index) => index > at && index <= at + UNIT_WITHIN && is(index, UNIT),
  );
  if (unit < 0) return null;
  if (OWNER.test(sentence.slice(words[unit]?.end))) return noun(unit + 1);
  if (is(unit + 1, INFLECTED)) return lastOfRun(words.slice(unit + 2), language);
  if (is(unit + 1, DIMENSIONED))
    return is(at - 1, IS)
      ? subjectOf(sentence.slice(0, words[at - 1]?.start), language)
      : noun(at - 1);
  return is(unit + 1, OF) ? lastOfRun(words.slice(unit + 2), language) : null;
}

function nounOf(word: string, language: string | null): string | null {
  return /^\p{L}/u.test(word) && !isStopWord(word, language) ? word : null;
}
