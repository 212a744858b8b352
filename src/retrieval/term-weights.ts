import type { Edition } from '../edition/edition.ts';
import type { QueryTerm } from './query-terms.ts';

/** A word of the question with how much it tells. */
export interface WeightedTerm extends QueryTerm {
  /** Passages of the edition that hold it, in any of its forms. */
  readonly frequency: number;
  /** Above 0; the rarer, the higher, and highest for a word that the coverage does not have. */
  readonly weight: number;
}

/**
 * Weighs words by inverse document frequency as BM25 does: `ln(1 + (N − n + ½) / (n + ½))`, for `n` of `N`
 * passages (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
 */
export async function weighTerms(
  terms: readonly QueryTerm[],
  edition: Edition,
): Promise<WeightedTerm[]> {
  const frequencies = await edition.documentFrequencies(terms.flatMap(({ forms }) => forms));
  const total = edition.manifest.counts.passages;
  return terms.map((term) => {
    const frequency = Math.max(0, ...term.forms.map((form) => frequencies.get(form) ?? 0));
    return { ...term, frequency, weight: inverseFrequency(frequency, total) };
  });
}

/** `ln(1 + (N − n + ½) / (n + ½))` for `n` of `N` passages; above 0. */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
