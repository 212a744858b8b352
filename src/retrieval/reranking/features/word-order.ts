import type { TermPair } from './asked-order.ts';
import type { SearchTerm } from '../../search-terms.ts';
import type { TermMatch, TextIndex } from '../../text-index.ts';

/** Neighbours in the question stand near each other within so many words. */
const NEAR_WORDS = 4;

/** Share of the question's neighbouring words that stand near each other in a text; 0 to 1. */
export function neighbourShare(
  matches: readonly TermMatch[],
  terms: readonly SearchTerm[],
): number {
  let found = 0;
  let total = 0;
  for (let index = 1; index < terms.length; index += 1) {
    const left = matches[index - 1];
    const right = matches[index];
    const weight = (terms[index - 1]?.weight ?? 0) + (terms[index]?.weight ?? 0);
    total += weight;
    if (left && right && areNear(left.places, right.places))
      found += weight * Math.min(left.strength, right.strength);
  }
  return total === 0 ? 0 : found / total;
}

function areNear(left: readonly number[], right: readonly number[]): boolean {
  for (const a of left)
    for (const b of right) if (a !== b && Math.abs(a - b) <= NEAR_WORDS) return true;
  return false;
}

/** Share of its neighbouring words that stand so in passage or headline; 0 to 1. */
export function orderShare(pairs: readonly TermPair[], body: TextIndex, head: TextIndex): number {
  let found = 0;
  for (const pair of pairs) if (standSo(pair, body) || standSo(pair, head)) found += 1;
  return pairs.length === 0 ? 0 : found / pairs.length;
}

function standSo({ first, second }: TermPair, { places }: TextIndex): boolean {
  const before = places.get(first);
  const after = before && places.get(second);
  if (before === undefined || after === undefined) return false;
  for (const place of before) if (after.includes(place + 1)) return true;
  return false;
}
