import type { Edition } from '../edition/edition.ts';
import { analyse } from '../language/analyse.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { RelatedForms } from './related-forms.ts';
import { relatedOf, type SearchTerm } from './search-terms.ts';

/** Where the terms of a text stand. */
export interface TextIndex {
  readonly language: string | null;
  /** Words of the text. */
  readonly length: number;
  /** By index term, its places from 0, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A word of a question in a text. */
export interface TermMatch {
  /** 1 for the word itself, less for what may stand for it, 0 where nothing does. */
  readonly strength: number;
  /** Ascending; of the strongest form. */
  readonly places: readonly number[];
}

const NOWHERE: readonly number[] = [];
const NOTHING: TermMatch = { strength: 0, places: NOWHERE };

/** Indexes the words of a text in a language. */
export function indexText(text: string, language: string | null): TextIndex {
  const terms = analyse(text, language);
  const places = new Map<string, number[]>();
  for (const [place, term] of terms.entries()) addPlace(places, term, place);
  return { language, length: terms.length, places };
}

/** The terms that are looked for in texts. */
export interface WantedTerms {
  /** By their numbers in an edition. */
  readonly terms: ReadonlyMap<number, string>;
  /** By the lowest bits of a number, 1 where it may be that of one of them: most others are told at a glance. */
  readonly glance: Uint8Array;
}

/** Numbers that a glance keeps apart; a power of 2. */
const GLANCE = 4096;

/**
 * What is looked for in texts for a question.
 * @param others index terms that are looked for as well
 */
export function wantedTerms(
  terms: readonly SearchTerm[],
  edition: Pick<Edition, 'termNumber'>,
  others: readonly string[] = [],
): WantedTerms {
  const words = [...indexWords(terms), ...others];
  const wanted = new Map(words.map((word) => [edition.termNumber(word), word]));
  const glance = new Uint8Array(GLANCE);
  for (const number of wanted.keys()) glance[number & (GLANCE - 1)] = 1;
  return { terms: wanted, glance };
}

/** The index terms of a question's words, and of what may stand for them; of phrases, each of their words. */
export function indexWords(terms: readonly SearchTerm[]): string[] {
  const forms = terms.flatMap((term) => [...term.forms, ...relatedOf(term)]);
  return forms.flatMap((form) => form.split(' '));
}

/** The same as `indexText` of a text that an edition was indexed by, with nothing but the terms looked for. */
export function indexTerms(
  terms: Uint32Array,
  language: string | null,
  wanted: WantedTerms,
): TextIndex {
  const places = new Map<string, number[]>();
  for (let place = 0; place < terms.length; place += 1) {
    const number = terms[place] ?? 0;
    if (wanted.glance[number & (GLANCE - 1)] === 0) continue;
    const term = wanted.terms.get(number);
    if (term !== undefined) addPlace(places, term, place);
  }
  return { language, length: terms.length, places };
}

function addPlace(places: Map<string, number[]>, term: string, place: number): void {
  const known = places.get(term);
  if (known) known.push(place);
  else places.set(term, [place]);
}

/** How surely a word of a question stands in a text, in any of its forms, and where. */
export function matchTerm(term: SearchTerm, index: TextIndex): TermMatch {
  if (index.places.size === 0) return NOTHING;
  const own = placesOfAny(term.forms, index);
  if (own.length > 0 && !isGrammar(term, index)) return { strength: 1, places: own };
  const related = term.related.get(index.language ?? '');
  if (related === undefined || !mayHold(index, related)) return NOTHING;
  let best = NOTHING;
  for (const [form, strength] of related) {
    if (strength <= best.strength) continue;
    const places = placesOf(form, index);
    if (places.length > 0) best = { strength, places };
  }
  return best;
}

const firstWords = new WeakMap<RelatedForms, ReadonlySet<string>>();

/** Whether a text has the first word of any of the forms: it has few of the words looked for, and the forms are many. */
function mayHold({ places }: TextIndex, related: RelatedForms): boolean {
  const first = firstWords.get(related) ?? new Set([...related.keys()].map(firstWordOf));
  firstWords.set(related, first);
  for (const word of places.keys()) if (first.has(word)) return true;
  return false;
}

function firstWordOf(form: string): string {
  return form.split(' ')[0] ?? form;
}

/** What is grammar in the language of the text is not found in it: English `die` is no Dutch article. */
function isGrammar({ text, kind }: SearchTerm, { language }: TextIndex): boolean {
  return kind === 'word' && isStopWord(text, language);
}

/** Ascending. */
function placesOfAny(forms: readonly string[], index: TextIndex): readonly number[] {
  let found = NOWHERE;
  for (const form of forms) {
    const places = placesOf(form, index);
    if (found.length === 0) found = places;
    else if (places.length > 0) found = [...found, ...places].sort((a, b) => a - b);
  }
  return found;
}

/** Of a phrase, the places of its first word. */
function placesOf(form: string, { places }: TextIndex): readonly number[] {
  if (!form.includes(' ')) return places.get(form) ?? NOWHERE;
  const [first = '', ...rest] = form.split(' ');
  const starts = places.get(first) ?? NOWHERE;
  return starts.filter((start) =>
    rest.every((part, index) => places.get(part)?.includes(start + index + 1)),
  );
}
