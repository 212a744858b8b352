import { interval } from '../../coverage/edtf.ts';
import type { ArticleEntry } from '../../edition/edition.ts';

/** The dated articles, by the last day each can be of, then by the first; equal ones by id. */
export function oldestFirst(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles
    .filter(({ published }) => published !== null)
    .sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.id, b.id));
}

/** The dated articles, newest first, then those without a date. */
export function newestFirst(articles: readonly ArticleEntry[]): ArticleEntry[] {
  const dated = articles.filter(({ published }) => published !== null);
  const byStart = dated.sort((a, b) => compare(startOf(b), startOf(a)) || compare(a.id, b.id));
  return [...byStart, ...articles.filter(({ published }) => published === null)];
}

/** The first day an article can be of. */
export function startOf({ published }: ArticleEntry): string {
  return published === null ? '' : interval(published).first;
}

/** The last day an article can be of. */
export function endOf({ published }: ArticleEntry): string {
  return published === null ? '' : interval(published).last;
}

function keyOf(article: ArticleEntry): string {
  return `${endOf(article)} ${startOf(article)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
