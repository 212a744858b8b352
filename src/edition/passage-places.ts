import type { ArticleEntry, Edition } from './edition.ts';
import { lastWhere } from './last-where.ts';
import type { LabelRange } from './scope.ts';

/** The part of an edition that tells where passages stand. */
export type PassagePlaces = Pick<Edition, 'placeOf' | 'rangeOf'>;

/** @param ranges by article id, the labels of its passages: dense from 1 in the order of the articles */
export function passagePlaces(
  articles: readonly ArticleEntry[],
  ranges: ReadonlyMap<string, LabelRange>,
): PassagePlaces {
  const withText: ArticleEntry[] = [];
  const firsts: number[] = [];
  for (const article of articles) {
    const range = ranges.get(article.id);
    if (range === undefined) continue;
    withText.push(article);
    firsts.push(range.first);
  }
  return {
    rangeOf: (articleId) => ranges.get(articleId) ?? null,
    placeOf(label) {
      const index = lastWhere(firsts.length, (at) => (firsts[at] ?? 0) <= label);
      const article = withText[index];
      if (article === undefined || !Number.isInteger(label)) return null;
      const isInside = label <= (ranges.get(article.id)?.last ?? 0);
      return isInside ? { label, article, ordinal: label - (firsts[index] ?? 0) } : null;
    },
  };
}
