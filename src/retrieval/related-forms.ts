import { analyse } from '../language/analyse.ts';
import { asksForColour, colourTerms, isColourAsked } from '../language/colours.ts';
import { askedDimension, dimensionForms } from '../language/dimensions.ts';
import { singularOf } from '../language/german-plurals.ts';
import { verbForms } from '../language/irregular-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isKnown, MAX_PHRASE_WORDS, nearIdeas, sameIdeas } from '../language/thesaurus.ts';
import { tokens } from '../language/tokens.ts';

/** Index terms, or phrases of them parted by a space, each with how surely it means the same, above 0 to 1. */
export type RelatedForms = ReadonlyMap<string, number>;

/** How surely a word of the thesaurus means the same, in another language and in one's own. */
const TRANSLATION = 0.8;
const SYNONYM = 0.5;
/** `58 metres long` says more of a length than the word. */
const STATED = 1;
/** A part of a compound says less than the whole. */
const COMPOUND_PART = 0.6;

const PHRASE_LENGTHS = Array.from({ length: MAX_PHRASE_WORDS }, (_, index) => index + 1);

/** Languages that write compounds as one word, and what may join their parts. */
const COMPOUNDING: Readonly<Record<string, RegExp>> = {
  nl: /(?:s|en|e)$/,
  de: /(?:s|es|en|n|er)$/,
};
const MIN_COMPOUND_LETTERS = 8;
const MIN_PART_LETTERS = 4;

/**
 * What else may stand in an article of one language for the words of a question: the thesaurus's words for the ideas
 * of its words and phrases, the statement of a dimension that is asked for, for the singular, for the other forms of
 * irregular verbs and the parts of compounds that it does not know.
 * @param language of the question
 * @param target of the articles
 * @returns by index term of the question's words, in its own language
 */
export function relatedForms(
  query: string,
  language: string,
  target: string,
): ReadonlyMap<string, RelatedForms> {
  const words = tokens(query).map(({ text }) => ({ text, terms: analyse(text, language) }));
  const found = new Map<string, Map<string, number>>();
  const add = (term: string, forms: readonly string[], strength: number) => {
    const known = found.get(term) ?? new Map<string, number>();
    for (const form of forms) known.set(form, Math.max(strength, known.get(form) ?? 0));
    if (known.size > 0) found.set(term, known);
  };
  const strength = language === target ? SYNONYM : TRANSLATION;
  const dimension = askedDimension(query);
  const written = words.map(({ text }) => text);
  if (dimension !== null)
    for (const { asking, phrases } of dimensionForms(written, dimension, { language, target }))
      add(asking, phrases, STATED);
  if (asksForColour(query))
    for (const { terms } of words.filter(({ text }) => isColourAsked(text)))
      for (const term of terms) add(term, colourTerms(target), STATED);
  for (const [start, { text, terms }] of words.entries()) {
    const lengths = isGrammar(text, language) ? PHRASE_LENGTHS.slice(1) : PHRASE_LENGTHS;
    for (const length of lengths.filter((count) => start + count <= words.length)) {
      const part = words.slice(start, start + length);
      const phrase = part.flatMap((word) => word.terms);
      const written = part.map((word) => word.text).join(' ');
      const forms = [sameIdeas, nearIdeas].flatMap((ideas) =>
        ideas(phrase.join(' '), language, target, written),
      );
      for (const term of phrase) add(term, forms, strength);
    }
    for (const term of terms)
      for (const form of otherForms(text, term, language))
        add(term, [...own(form, language, target), ...sameIdeas(form, language, target)], strength);
    for (const part of compoundParts(text, language))
      for (const term of terms)
        add(
          term,
          [...own(part, language, target), ...sameIdeas(part, language, target)],
          strength * COMPOUND_PART,
        );
  }
  return found;
}

/** `us` is a country in capitals only. */
function isGrammar(word: string, language: string): boolean {
  return isStopWord(word, language) && !/^\p{Lu}{2,}$/u.test(word);
}

/**
 * The index terms of the singular of a noun, and of the other forms of an irregular verb that the thesaurus does not
 * know.
 */
function otherForms(text: string, term: string, language: string): readonly string[] {
  const singular = singularOf(text, language);
  return [
    ...(singular === null ? [] : analyse(singular, language)),
    ...(isKnown(term, language) ? [] : verbForms(term, language)),
  ];
}

/** In its own language it is found as it is. */
function own(part: string, language: string, target: string): string[] {
  return language === target ? [part] : [];
}

/** The two known words, as index terms, that an unknown compound is made of: `kredietcrisis`. */
function compoundParts(word: string, language: string): string[] {
  const joint = COMPOUNDING[language];
  const folded = word.toLowerCase();
  if (joint === undefined || folded.length < MIN_COMPOUND_LETTERS) return [];
  if (isKnown(analyse(folded, language).join(' '), language)) return [];
  for (let cut = folded.length - MIN_PART_LETTERS; cut >= MIN_PART_LETTERS; cut -= 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
    const heads = [head, head.replace(joint, '')].map((part) => analyse(part, language).join(' '));
    const end = analyse(tail, language).join(' ');
    const start = heads.find((part) => isKnown(part, language));
    if (start !== undefined && isKnown(end, language)) return [start, end];
  }
  return [];
}
