import { analyse } from '../language/analyse.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { WeightedTerm } from './term-weights.ts';

/** The words of a question that stand in a text, and the share of its weight they carry. */
export interface TermCoverage {
  /** 0 to 1; 1 when the question has no words to weigh. */
  readonly share: number;
  readonly found: readonly WeightedTerm[];
  readonly missing: readonly WeightedTerm[];
}

/**
 * How much of a question's words a text has, in any inflection of its language. What is a stop word in the text's
 * language is not found in it: English `die` is no Dutch article.
 */
export function coverageOf(
  terms: readonly WeightedTerm[],
  text: string,
  language: string | null,
): TermCoverage {
  const known = new Set(analyse(text, language));
  const isFound = ({ text: word, kind, forms }: WeightedTerm) =>
    (kind !== 'word' || !isStopWord(word, language)) && forms.some((form) => known.has(form));
  const found = terms.filter(isFound);
  const missing = terms.filter((term) => !isFound(term));
  const total = weightOf(terms);
  return { share: total === 0 ? 1 : weightOf(found) / total, found, missing };
}

/** Sum of the weights. */
export function weightOf(terms: readonly WeightedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
