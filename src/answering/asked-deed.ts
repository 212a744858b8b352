import { fold } from '../language/analyse.ts';
import { circumstances, circumstanceWords } from '../language/circumstances.ts';
import { deedForms, deedVerbs, mainClause } from '../language/deeds.ts';
import { isLightWord } from '../language/light-words.ts';
import { separatedPlaces } from '../language/separable-verbs.ts';
import { oppositeTerms } from '../language/opposites.ts';
import { sentences } from '../language/sentences.ts';
import { tokens } from '../language/tokens.ts';
import { isFound, matchAll } from '../retrieval/term-shares.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { answerType } from './answer-type.ts';
import { askedKind } from './asked-kind.ts';
import { hasNot } from './denied-deed.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';
import { needsContext } from './writers/sentence-candidates.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/** Words of a thing that is known already; in en nl de fr es, folded. */
const DEFINITE = /^(?:the|de|het|der|die|das|le|la|les|el|los|las)$/;

/** In front of what something is like, in en nl de, folded. */
const ARTICLE = /^(?:an?|the|een|de|het|eine?[nrms]?|der|die|das|den)$/;

/** Auxiliaries of what was done to it; likewise. */
const AUXILIARY =
  /^(?:is|was|are|were|be|been|being|werd|werden|wordt|worden|wurde|wurden|wird|ist|sind|est|sont|fut|ete|fue|fueron|es|son|sido)$/;

/** How much of something is done as a rule, and not whether it ever was. */
const HABIT = /\b(?:what|how (?:much|many|often))\b.*? (?:do|does)\b/;

/** How far before a deed its subject begins, in words: `the new ship was built`. */
const SUBJECT_WITHIN = 4;

/**
 * Words of a question that name nobody, in en nl de fr es, folded: where whoever it is was hurt need not be said
 * again.
 */
const ANYBODY =
  /\b(?:any(?:one|body)|some(?:one|body)|people|iemand|mensen|jemand|leute|menschen|quelqu'un|personnes|gens|alguien|personas|gente)\b/;

/** The deed that a question asks about, and what else it has, the kind of thing asked for left out. */
interface AskedDeed {
  readonly verb: SearchTerm;
  readonly others: readonly SearchTerm[];
  /** Which of them say but where it was done, or for what. */
  readonly isBeside: readonly boolean[];
}

/**
 * Whether some sentence or headline tells the deed that a question asks about, and tells it of something else in the
 * question: a ticket that was sold is no answer to whether the ship was. True where no deed is asked about, as in one
 * of what somebody said.
 */
export function tellsAskedDeed(quoted: readonly Quoted[], request: Request): boolean {
  const asked = askedDeed(request);
  if (asked === null) return true;
  const { verb, others, isBeside } = asked;
  const isOfAnybody = ANYBODY.test(fold(request.question.text));
  const names = others.filter(({ kind }) => kind === 'name');
  return quoted.some(({ evidence, quote }) => {
    const { article, passage } = evidence.hit;
    const { language, headline } = article;
    const deed = inAnyWord(verb, request.question, language);
    const all = [headline, ...sentences(quote).map(({ text }) => text)];
    const isNamed = matchAll(names, `${headline}\n${passage.text}`, language).some(isFound);
    return all.some((text, at) => {
      const parted = language === request.question.language ? verb.text : '';
      const places = [
        ...deedPlaces(text, deed, language),
        ...separatedPlaces(parted, text, language),
      ].filter((at) => !isAttribute(text, at));
      if (places.length === 0) return false;
      if (others.length === 0) return true;
      if (hasOther(text) || (isOfAnybody && hasOther(headline))) return true;
      if (isNamed && hasKnownSubject(text, places)) return true;
      return (pointsBack(text, language) || opensWith(places, language)) && hasOther(all[at - 1]);
    });

    function hasOther(text = ''): boolean {
      const beside = circumstances(text, language);
      return matchAll(others, text, language).some(({ places }, at) =>
        places.some((place) => isBeside[at] === true || !beside.has(place)),
      );
    }
  });
}

/** Whether a deed is told as what something is like: `a drowned rat`, `as a married couple`. */
function isAttribute(text: string, at: number): boolean {
  const words = tokens(text).map((word) => fold(word.text));
  return ARTICLE.test(words[at - 1] ?? '') && /(?:ed|en)$/.test(words[at] ?? '');
}

/** Whether a deed is told of something like `the ship`, which may stand for what is named elsewhere. */
function hasKnownSubject(text: string, deeds: readonly number[]): boolean {
  const words = tokens(text).map((word) => fold(word.text));
  return deeds.some(
    (at) =>
      AUXILIARY.test(words[at - 1] ?? '') &&
      words.slice(Math.max(0, at - SUBJECT_WITHIN), at - 2).some((word) => DEFINITE.test(word)),
  );
}

/** Whether a sentence opens with the deed and leaves out who it is told of, as Spanish may: `Murió el lunes.` */
function opensWith(places: readonly number[], language: string | null): boolean {
  return language === 'es' && places.includes(0);
}

/** Whether a sentence begins with what was named before it: `She …`, `The jetliner …`. */
function pointsBack(text: string, language: string | null): boolean {
  return DEFINITE.test(fold(tokens(text)[0]?.text ?? '')) || needsContext(text, language);
}

/** By the words of the question itself: what a follow-up takes from the conversation need not be said again. */
function askedDeed({ terms, question: { query, text, language } }: Request): AskedDeed | null {
  const isNone = ['words', 'colour'].includes(answerType(query)) || HABIT.test(fold(text));
  const [deed] = isNone || hasNot(text, language) ? [] : deedVerbs(text, language ?? 'en');
  const isDeed = ({ text: word }: SearchTerm) => fold(word) === fold(deed?.text ?? '');
  const verb = terms.find(isDeed);
  if (verb === undefined) return null;
  const kind = askedKind(query, terms);
  const own = new Set(mainClause(text, language ?? 'en').map((word) => fold(word.text)));
  const others = terms.filter(
    (one, at) =>
      !isDeed(one) &&
      at !== kind &&
      own.has(fold(one.text)) &&
      !isLightWord(one.text, language) &&
      !ANYBODY.test(fold(one.text)),
  );
  const beside = circumstanceWords(text, language);
  return { verb, others, isBeside: others.map((one) => beside.has(fold(one.text))) };
}

/**
 * With all words for it in a language, and for its opposite, where yes or no is asked: `cleared` says who was not
 * convicted.
 */
function inAnyWord(
  verb: SearchTerm,
  { query, language }: Pick<WriterRequest['question'], 'query' | 'language'>,
  target: string | null,
): SearchTerm {
  if (target === null) return verb;
  const own = language ?? 'en';
  const opposite = answerType(query) === 'yes-no' ? oppositeTerms(verb.text, own, target) : [];
  const forms = [...deedForms(verb.text, own, target), ...opposite].map(
    (form) => [form, 1] as const,
  );
  const related = new Map([...(verb.related.get(target) ?? []), ...forms]);
  return { ...verb, related: new Map([[target, related]]) };
}

/** The words of a text for a deed; one with a capital that opens nothing is a part of a name, but for German. */
function deedPlaces(text: string, deed: SearchTerm, language: string | null): readonly number[] {
  const words = tokens(text);
  const [found] = matchAll([deed], text, language);
  return (found?.places ?? []).filter(
    (at) => at === 0 || language === 'de' || !/^\p{Lu}/u.test(words[at]?.text ?? ''),
  );
}
