import type { ArticleEntry } from '../edition/edition.ts';

/** The other outlets that carry a copy of an article, in alphabetical order. */
export function otherCarriers(article: ArticleEntry, articles: readonly ArticleEntry[]): string[] {
  const names = articles
    .filter(({ id, leadId }) => leadId === article.leadId && id !== article.id)
    .flatMap(({ outlet }) => outlet ?? []);
  return [...new Set(names)].filter((outlet) => outlet !== article.outlet).sort();
}
