import { indexText, matchTerm } from '../../retrieval/text-index.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';

/**
 * The share of a topic's weighted words that a text has, 0 to 1, in any inflection; what may stand for a word counts by
 * how surely it does. 0 for a topic without words.
 */
export function topicShare(
  terms: readonly SearchTerm[],
  text: string,
  language: string | null,
): number {
  const index = indexText(text, language);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce((sum, term) => sum + term.weight * matchTerm(term, index).strength, 0);
  return total === 0 ? 0 : found / total;
}
