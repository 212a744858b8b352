import { analyse } from '../language/analyse.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { SearchTerm } from './search-terms.ts';

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

const NOTHING: TermMatch = { strength: 0, places: [] };

/** Indexes the words of a text in a language. */
export function indexText(text: string, language: string | null): TextIndex {
  return indexTerms(analyse(text, language), language);
}

/**
 * The same of a text that was analysed before.
 * @param wanted the only terms whose places are kept. @default all
 */
export function indexTerms(
  terms: readonly string[],
  language: string | null,
  wanted?: ReadonlySet<string>,
): TextIndex {
  const places = new Map<string, number[]>();
  for (const [place, term] of terms.entries()) {
    if (wanted?.has(term) === false) continue;
    const known = places.get(term);
    if (known) known.push(place);
    else places.set(term, [place]);
  }
  return { language, length: terms.length, places };
}

/** How surely a word of a question stands in a text, in any of its forms, and where. */
export function matchTerm(term: SearchTerm, index: TextIndex): TermMatch {
  const own = isGrammar(term, index) ? [] : term.forms.flatMap((form) => placesOf(form, index));
  if (own.length > 0) return { strength: 1, places: own.sort((a, b) => a - b) };
  let best = NOTHING;
  for (const [form, strength] of term.related.get(index.language ?? '') ?? []) {
    if (strength <= best.strength) continue;
    const places = placesOf(form, index);
    if (places.length > 0) best = { strength, places };
  }
  return best;
}

/** What is grammar in the language of the text is not found in it: English `die` is no Dutch article. */
function isGrammar({ text, kind }: SearchTerm, { language }: TextIndex): boolean {
  return kind === 'word' && isStopWord(text, language);
}

/** Of a phrase, the places of its first word. */
function placesOf(form: string, { places }: TextIndex): readonly number[] {
  const [first = '', ...rest] = form.split(' ');
  const starts = places.get(first) ?? [];
  if (rest.length === 0) return starts;
  return starts.filter((start) =>
    rest.every((part, index) => places.get(part)?.includes(start + index + 1)),
  );
}
