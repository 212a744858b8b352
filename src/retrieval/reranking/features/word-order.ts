import type { TermPair } from './asked-order.ts';
import type { SearchTerm } from '../../search-terms.ts';
import type { SeenCandidate } from './seen-candidate.ts';
import type { TermMatch, TextIndex } from '../../text-index.ts';

/** Neighbours in the question stand near each other within so many words. */
const NEAR_WORDS = 4;

/** Share of the question's neighbouring words that stand near each other in a text; 0 to 1. */
export function neighbourShare(
  matches: readonly TermMatch[],
  terms: readonly SearchTerm[],
): number {
  let [found, total] = [0, 0];
  for (let index = 1; index < terms.length; index += 1) {
    const [left, right] = [matches[index - 1], matches[index]];
    const weight = (terms[index - 1]?.weight ?? 0) + (terms[index]?.weight ?? 0);
    total += weight;
    if (left && right && areNear(left.places, right.places))
      found += weight * Math.min(left.strength, right.strength);
  }
  return total === 0 ? 0 : found / total;
}

function areNear(left: readonly number[], right: readonly number[]): boolean {
  return left.some((a) => right.some((b) => a !== b && Math.abs(a - b) <= NEAR_WORDS));
}

/** Share of its neighbouring words that stand so in passage or headline; 0 to 1. */
export function orderShare(pairs: readonly TermPair[], { body, head }: SeenCandidate): number {
  const found = pairs.filter(([a, b]) => standSo(a, b, body) || standSo(a, b, head));
  return pairs.length === 0 ? 0 : found.length / pairs.length;
}

function standSo(a: string, b: string, { places }: TextIndex): boolean {
  const [before, after] = [places.get(a), places.get(b)];
  if (before === undefined || after === undefined) return false;
  return before.some((place) => after.includes(place + 1));
}
