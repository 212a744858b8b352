import { compareEdtf } from '../../coverage/edtf.ts';
import type { ArticleEntry } from '../../edition/edition.ts';

/** An article to announce, once for all of its copies. */
export interface Announced {
  readonly article: ArticleEntry;
  /** Other outlets with the same text, by name. */
  readonly alsoIn: readonly string[];
}

/** One entry for each cluster of copies: its earliest article stands for it. By date, undated ones last. */
export function collapseCopies(articles: readonly ArticleEntry[]): Announced[] {
  const ordered = articles.toSorted(
    (a, b) => compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1),
  );
  const clusters = new Map<string, ArticleEntry[]>();
  for (const article of ordered) {
    const cluster = clusters.get(article.leadId) ?? [];
    clusters.set(article.leadId, cluster);
    cluster.push(article);
  }
  return [...clusters.values()].flatMap((cluster) => {
    const [article] = cluster;
    if (article === undefined) return [];
    const outlets = cluster.flatMap(({ outlet }) => outlet ?? []);
    const others = new Set(outlets.filter((outlet) => outlet !== article.outlet));
    return [{ article, alsoIn: [...others].sort() }];
  });
}
