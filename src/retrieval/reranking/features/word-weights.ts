import type { SearchTerm } from '../../search-terms.ts';
import { foundShare } from '../../term-shares.ts';
import type { TermMatch } from '../../text-index.ts';
import type { SeenCandidate } from './seen-candidate.ts';

/** BM25's usual constants (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** A word of the headline counts as half a word of the passage, as in the full text. */
const HEADLINE_SHARE = 0.5;

/** BM25 of a passage, what may stand for a word counted by how surely it does; 0 or more. */
export function weightedBm25(
  { body, inBody, headline: { inHead } }: SeenCandidate,
  terms: readonly SearchTerm[],
  meanLength: number,
): number {
  const norm = K1 * (1 - B + (B * body.length) / meanLength);
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const weight = terms[index]?.weight ?? 0;
    const here = inBody[index];
    const above = inHead[index];
    const strength = Math.max(here?.strength ?? 0, above?.strength ?? 0);
    const written = (here?.places.length ?? 0) + HEADLINE_SHARE * (above?.places.length ?? 0);
    const count = Math.max(written, strength > 0 ? HEADLINE_SHARE : 0);
    sum += (strength * weight * count * (K1 + 1)) / (count + norm);
  }
  return sum;
}

/**
 * F1 of the question's weighted words in the headline, and the headline's words in the question; 0 to 1.
 * @param headWords words of the headline without those of grammar
 */
export function sameWords(
  inHead: readonly TermMatch[],
  headWords: number,
  terms: readonly SearchTerm[],
): number {
  const matched = new Set(inHead.flatMap(({ strength, places }) => (strength > 0 ? places : [])));
  const precision = headWords === 0 ? 0 : Math.min(1, matched.size / headWords);
  const recall = foundShare(inHead, terms);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
