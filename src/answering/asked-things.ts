import { fold, term } from '../language/analyse.ts';
import { sentences } from '../language/sentences.ts';
import { sameIdeas } from '../language/thesaurus.ts';
import { tokens } from '../language/tokens.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { isFound, matchAll, matchHeading } from '../retrieval/term-shares.ts';
import type { TermMatch } from '../retrieval/text-index.ts';
import { namesAsked } from './asked-words.ts';
import { answerType } from './answer-type.ts';
import { answerPlaces } from './answer-slots.ts';
import { askedKind, isCounted } from './asked-kind.ts';
import { asksForCount } from './counts.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';

/**
 * Offices, trades and kin that whoever reports of one calls so: nobody tells who the pilot was without a word for
 * pilots. In English; other languages are read through the thesaurus.
 */
const ROLES = new Set(
  (
    'captain pilot mayor minister president chairman director manager editor coach trainer referee judge prosecutor lawyer ' +
    'doctor surgeon nurse teacher headmaster principal professor engineer historian priest bishop king queen prince princess ' +
    'sponsor trader banker senator governor ambassador spokesman photographer ' +
    'husband wife father mother son daughter brother sister uncle aunt'
  ).split(' '),
);

/** Houses, likewise, which may be called so anywhere in the passage. */
const HOUSES = new Set(
  'bank university school hospital insurer church court hotel museum restaurant'.split(' '),
);

const ROLE_STEMS = new Set([...ROLES].map((role) => term(role, 'en')));
const HOUSE_STEMS = new Set([...HOUSES].map((house) => term(house, 'en')));

/**
 * Those who are counted need not be called so (`8,200 runners`), nor how often something was (`17 goals`); in en nl
 * de fr es, folded.
 */
const ANYBODY =
  /^(?:times|keer|keren|male?|fois|veces|people|persons?|mensen|personen|leute|menschen|personnes|gens|personas|gente)$/;

const NOT_TOLD: TermMatch = { strength: 0, places: [] };

/**
 * Whether the quotes, or the headlines of their articles, have a word for each office, trade or kin that a question
 * speaks of ("Who is the mayor?"), and for what it asks the number of, that with a number beside it; and whether the
 * passages have one for each house ("Which hospital …?"), and for all that it asks the colour of. True where it
 * speaks of none.
 */
export function tellsAskedThings(
  quoted: readonly Quoted[],
  { terms, question: { query, language } }: Pick<WriterRequest, 'terms' | 'question'>,
): boolean {
  const counted = asksForCount(query) ? (terms[askedKind(query, terms) ?? -1] ?? null) : null;
  const words = terms.filter(({ kind }) => kind === 'word');
  const isAsked = namesAsked(query, terms);
  const isColour = answerType(query) === 'colour';
  const named = terms.filter(
    ({ kind, text }, at) =>
      kind === 'word' &&
      ((isColour && isAsked[at] !== true) || isOneOf(HOUSES, HOUSE_STEMS, text, language ?? 'en')),
  );
  const asked = words.filter(
    (one) =>
      isOneOf(ROLES, ROLE_STEMS, one.text, language ?? 'en') ||
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
    named.every((one) => quoted.some(({ evidence: { hit } }) => isNamed(one, hit)))
  );
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

function isOneOf(
  names: ReadonlySet<string>,
  stems: ReadonlySet<string>,
  word: string,
  language: string,
): boolean {
  if (language === 'en') return names.has(fold(word)) || names.has(fold(word).replace(/s$/, ''));
  return sameIdeas(term(word, language), language, 'en', word).some((idea) => stems.has(idea));
}
