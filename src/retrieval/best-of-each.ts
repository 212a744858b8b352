import type { Hit } from './hit.ts';

/** The best hit of each article, of hits best first: a search lists articles, not passages. */
export function bestOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}
