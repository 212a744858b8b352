import type { ArticleEntry } from '../edition/edition.ts';
import { copiesLedBy } from '../edition/article-places.ts';

/** The other outlets that carry a copy of an article, in alphabetical order. */
export function otherCarriers(article: ArticleEntry, articles: readonly ArticleEntry[]): string[] {
  const names = copiesLedBy(articles, article.leadId)
    .filter(({ id }) => id !== article.id)
    .flatMap(({ outlet }) => outlet ?? []);
  return [...new Set(names)].filter((outlet) => outlet !== article.outlet).sort();
}
