import type { ArticleEntry } from './edition.ts';

/** The languages of some articles, most frequent first, equally frequent ones by tag; unknown ones left out. */
export function languagesOf(articles: readonly Pick<ArticleEntry, 'language'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Array.from(counts)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([language]) => language);
}
