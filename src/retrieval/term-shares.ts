import type { ArticleEntry } from '../edition/edition.ts';
import { isWithin } from '../coverage/edtf.ts';
import { indexText, matchTerm, type TermMatch, type TextIndex } from './text-index.ts';
import type { SearchTerm } from './search-terms.ts';

/** At so many words' distance a word counts half. */
const HALF_WORDS = 8;

/** How surely each term stands in a text, and where; in the order of the terms. */
export function matchAll(
  terms: readonly SearchTerm[],
  text: string,
  language: string | null,
): TermMatch[] {
  const index = indexText(text, language);
  return terms.map((term) => matchTerm(term, index));
}

/**
 * The same of what stands above an article: its headline, and its date for the words of a date.
 * @param index of the headline, where it is at hand
 */
export function matchHeading(
  terms: readonly SearchTerm[],
  { headline, language, published }: ArticleEntry,
  index: TextIndex = indexText(headline, language),
): TermMatch[] {
  const written = terms.map((term) => matchTerm(term, index));
  return withDates(written, terms, published);
}

/** What a text has of some terms, where its article's date stands for the words of a date. */
export function withDates(
  found: readonly TermMatch[],
  terms: readonly SearchTerm[],
  published: string | null,
): TermMatch[] {
  return found.map((match, at) => {
    const period = terms[at]?.period ?? null;
    const isDated = period !== null && published !== null && isWithin(published, period);
    return isDated ? { ...match, strength: 1 } : match;
  });
}

/** Whether a term stands in the text at all. */
export function isFound({ strength }: TermMatch): boolean {
  return strength > 0;
}

/** Of each term the stronger match. */
export function strongest(one: readonly TermMatch[], other: readonly TermMatch[]): TermMatch[] {
  return one.map((match, index) => {
    const second = other[index];
    return second !== undefined && second.strength > match.strength ? second : match;
  });
}

/** The share of the terms' weight that was found, 0 to 1; 1 where there are no terms. */
export function foundShare(
  found: readonly TermMatch[],
  terms: readonly SearchTerm[],
  isCounted: (term: SearchTerm) => boolean = () => true,
): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined || !isCounted(term)) continue;
    sum += term.weight * (found[at]?.strength ?? 0);
    total += term.weight;
  }
  return total === 0 ? 1 : sum / total;
}

/** The same of names and numbers alone. */
export function foundNames(found: readonly TermMatch[], terms: readonly SearchTerm[]): number {
  return foundShare(found, terms, ({ kind }) => kind === 'name' || kind === 'number');
}

/** The same of all other words; 1 where there are none. */
export function foundWords(found: readonly TermMatch[], terms: readonly SearchTerm[]): number {
  return foundShare(found, terms, ({ kind }) => kind === 'word');
}

/** The share of the weightiest term that was not found in the weight of all. */
export function weightiestMissing(
  found: readonly TermMatch[],
  terms: readonly SearchTerm[],
): number {
  const missing = terms.map(({ weight }, at) => weight * (1 - (found[at]?.strength ?? 0)));
  return Math.max(0, ...missing) / (totalWeight(terms) || 1);
}

/**
 * The share of the weight that stands near one of some places in the text, nearer words counting more; of the best
 * place.
 */
export function nearShare(
  places: readonly number[],
  found: readonly TermMatch[],
  terms: readonly SearchTerm[],
): number {
  const at = (slot: number) =>
    terms.reduce((sum, { weight }, index) => {
      const match = found[index];
      if (match === undefined || match.strength === 0) return sum;
      const distance = Math.min(...match.places.map((place) => Math.abs(place - slot)));
      return sum + weight * match.strength * (HALF_WORDS / (HALF_WORDS + distance));
    }, 0);
  return Math.max(0, ...places.map(at)) / (totalWeight(terms) || 1);
}

/** The weight of some terms together. */
export function totalWeight(terms: readonly SearchTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
