import { createBitmap, include, type Bitmap } from './postings/bitmap.ts';
import type { Scope } from '../scope.ts';

/** The rows that a scope lets through: passages by label less 1, articles in their order. */
export interface ScopeBitmaps {
  readonly passages: Bitmap;
  readonly articles: Bitmap;
}

/**
 * Finds the bitmaps of a scope; `null` of one that is the whole edition. They are remembered as long as the scope is.
 * @param articleIds of all articles, in their order, which is that of a scope as well
 */
export function bitmapFinder(
  passages: number,
  articleIds: readonly string[],
): (scope: Scope) => ScopeBitmaps | null {
  const known = new WeakMap<Scope, ScopeBitmaps>();
  return (scope) => {
    if (scope.everything) return null;
    const bitmaps = known.get(scope) ?? {
      passages: bitmapOfPassages(scope, passages),
      articles: bitmapOfArticles(scope, articleIds),
    };
    known.set(scope, bitmaps);
    return bitmaps;
  };
}

function bitmapOfPassages({ ranges }: Scope, passages: number): Bitmap {
  const bitmap = createBitmap(passages);
  for (const { first, last } of ranges)
    for (let label = first; label <= last; label += 1) include(bitmap, label - 1);
  return bitmap;
}

function bitmapOfArticles(scope: Scope, articleIds: readonly string[]): Bitmap {
  const bitmap = createBitmap(articleIds.length);
  let next = 0;
  for (const [row, id] of articleIds.entries()) {
    if (id !== scope.articleIds[next]) continue;
    include(bitmap, row);
    next += 1;
  }
  return bitmap;
}
