import type { Article } from '../article.ts';
import { outletKey } from '../outlet-names.ts';
import { repeatedIn } from './find-repeated.ts';

/**
 * Takes out of every body the short paragraphs that its outlet repeats from article to article: prompts,
 * notes on itself, links under every story. Versions of one story prove nothing, and a body never becomes
 * empty. Articles of no known outlet are taken by the host of their address; without one they stay as they
 * are. Linear in the text, and independent of the order of the articles.
 * @param articles with their outlets under one name each, without notes: places in a body are not moved
 */
export function withoutRepeatedParagraphs(articles: readonly Article[]): readonly Article[] {
  const cleaned = new Map<Article, Article>();
  for (const group of byOutlet(articles).values()) {
    const names = new Set(group.flatMap(({ outlet }) => outlet ?? []));
    const repeated = repeatedIn(
      group.map(({ body }) => body.split('\n\n')),
      [...names],
    );
    if (repeated.size === 0) continue;
    for (const article of group) cleaned.set(article, without(article, repeated));
  }
  return articles.map((article) => cleaned.get(article) ?? article);
}

function byOutlet(articles: readonly Article[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const key = groupOf(article);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(article);
    groups.set(key, group);
  }
  return groups;
}

function groupOf({ outlet, url }: Article): string | null {
  if (outlet !== null) return `outlet ${outletKey(outlet)}`;
  return url === null ? null : `host ${new URL(url).host}`;
}

function without(article: Article, repeated: ReadonlySet<string>): Article {
  const paragraphs = article.body.split('\n\n');
  const kept = paragraphs.filter((paragraph) => !repeated.has(paragraph));
  if (kept.length === 0 || kept.length === paragraphs.length) return article;
  return { ...article, body: kept.join('\n\n') };
}
