import type { ScoredPassage } from './edition.ts';

/** The `limit` highest scores, best first; equal scores in the order of their labels. */
export function best(scored: readonly ScoredPassage[], limit: number): ScoredPassage[] {
  return scored.toSorted((a, b) => b.score - a.score || a.label - b.label).slice(0, limit);
}
