import { fold } from '../language/analyse.ts';
import { sentences } from '../language/sentences.ts';
import { tokens } from '../language/tokens.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { isFound, matchAll, matchHeading, totalWeight } from '../retrieval/term-shares.ts';
import type { TermMatch } from '../retrieval/text-index.ts';
import { namesAsked } from './asked-words.ts';
import { answerType } from './answer-type.ts';
import { answerPlaces } from './answer-slots.ts';
import { askedKind, isCounted } from './asked-kind.ts';
import { asksForCount } from './counts.ts';
import { isHouse, isRole, isSum } from './kinds-of-things.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';

/**
 * Those who are counted need not be called so (`8,200 runners`), nor how often something was (`17 goals`); in en nl
 * de fr es, folded.
 */
const ANYBODY =
  /^(?:times|keer|keren|male?|fois|veces|people|persons?|mensen|personen|leute|menschen|personnes|gens|personas|gente)$/;

/** More than so much of the weight of what is asked of. */
const MOST = 0.5;

const NOT_TOLD: TermMatch = { strength: 0, places: [] };

/**
 * Whether the quotes, or the headlines of their articles, have a word for each office, trade, kin or sum of money
 * that a question speaks of ("Who is the mayor?", "What salary …?"), and for what it asks the number of, that with a
 * number beside it; and whether the passages have one for each house ("Which hospital …?"), and for most of what it
 * asks the colour of. True where it speaks of none.
 */
export function tellsAskedThings(
  quoted: readonly Quoted[],
  { terms, question: { query, language } }: Pick<WriterRequest, 'terms' | 'question'>,
): boolean {
  const counted = asksForCount(query) ? (terms[askedKind(query, terms) ?? -1] ?? null) : null;
  const words = terms.filter(({ kind }) => kind === 'word');
  const houses = words.filter(({ text }) => isHouse(text, language ?? 'en'));
  const asked = words.filter(
    (one) =>
      isRole(one.text, language ?? 'en') ||
      isSum(one.text, language ?? 'en') ||
      (one === counted && !ANYBODY.test(fold(one.text))),
  );
  const found = quoted.flatMap(({ evidence: { hit }, quote }) => {
    const { language: written } = hit.article;
    const told = sentences(quote).map(({ text }) => {
      const numbers = counted === null ? [] : (answerPlaces(query, text, written) ?? []);
      return matchAll(asked, text, written).map((match, at) =>
        asked[at] === counted && !isCounted(numbers, match) ? NOT_TOLD : match,
      );
    });
    return [matchHeading(asked, hit.article), ...told];
  });
  return (
    asked.every((_, at) => found.some((matches) => (matches[at]?.strength ?? 0) > 0)) &&
    houses.every((house) => quoted.some(({ evidence: { hit } }) => isNamed(house, hit))) &&
    (answerType(query) !== 'colour' || quoted.some(({ evidence: { hit } }) => isMostlyNamed(hit)))
  );

  function isMostlyNamed(hit: Hit): boolean {
    const isAsked = namesAsked(query, terms);
    const things = terms.filter(({ kind }, at) => kind === 'word' && isAsked[at] !== true);
    const named = things.filter((thing) => isNamed(thing, hit));
    return things.length === 0 || totalWeight(named) > MOST * totalWeight(things);
  }
}

/**
 * Whether a passage or its headline names a thing, in Dutch and German also as the last part of a compound
 * (`Klokkenmuseum`).
 */
function isNamed(thing: SearchTerm, { article, passage }: Hit): boolean {
  const { language } = article;
  const text = `${article.headline}\n${passage.text}`;
  if (matchAll([thing], text, language).some(isFound)) return true;
  if (language !== 'nl' && language !== 'de') return false;
  const forms = [fold(thing.text), ...(thing.related.get(language)?.keys() ?? [])];
  return tokens(text).some(({ text: word }) => forms.some((form) => fold(word).endsWith(form)));
}
