import type { Article, Credit } from '../../coverage/article.ts';
import { shingleOverlap } from '../metrics/shingle-overlap.ts';
import type { GoldArticle } from './gold.ts';

/** An article as it was read, with whom it credits. */
export interface ReadArticle {
  readonly article: Article;
  readonly credits: readonly Credit[];
}

/** Gold, and what was read of it; `null` when nothing was. */
export interface Pair {
  readonly gold: GoldArticle;
  readonly read: ReadArticle | null;
}

/**
 * Finds for each gold article the one that was read from its file. Of a file of several articles it is the one
 * with the same headline, else the one whose body is nearest.
 */
export function pairArticles(
  golds: readonly GoldArticle[],
  articles: readonly ReadArticle[],
): readonly Pair[] {
  const byFile = new Map<string, ReadArticle[]>();
  for (const read of articles) {
    const key = stem(read.article.path);
    byFile.set(key, [...(byFile.get(key) ?? []), read]);
  }
  return golds.map((gold) => ({ gold, read: nearest(gold, byFile.get(stem(gold.file)) ?? []) }));
}

/** The path without the endings by which saved pages differ from their ids. */
function stem(path: string): string {
  return path.replace(/\.gz$/, '').replace(/\.html?$/, '');
}

function nearest(gold: GoldArticle, articles: readonly ReadArticle[]): ReadArticle | null {
  const [only, another] = articles;
  if (only === undefined || another === undefined) return only ?? null;
  const named = articles.find(({ article }) => article.headline === gold.headline);
  if (named) return named;
  const body = gold.body?.join('\n') ?? '';
  const near = articles.map((read) => ({
    read,
    share: shingleOverlap(body, read.article.body).right,
  }));
  return near.reduce((best, one) => (one.share > best.share ? one : best)).read;
}
