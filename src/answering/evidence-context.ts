import type { ArticleEntry } from '../edition/edition.ts';
import { longDate } from './long-date.ts';

/** What is known about an article in words that a question may use: headline, outlet, date written out. */
export function contextOf(article: ArticleEntry): string {
  const { headline, outlet, published, language } = article;
  const date = published === null ? null : longDate(published, language ?? 'en');
  return [headline, outlet, date].filter((part) => part !== null).join('\n');
}
