import type { Article } from './article.ts';
import { withoutRepeatedParagraphs } from './body/repeated-paragraphs.ts';
import { findNotes } from './notes/find-notes.ts';
import { foldOutlets } from './outlet-names.ts';

/**
 * What only the coverage as a whole can tell of its articles: one name for every outlet, what an outlet repeats
 * under its stories, and then, as places in the bodies no longer move, the editorial notes.
 * @param articles in the order in which they are given back
 * @param outlets names of outlets as the operator writes them
 */
export function settleArticles(
  articles: readonly Article[],
  outlets: readonly string[],
): readonly Article[] {
  return withoutRepeatedParagraphs(foldOutlets(articles, outlets)).map((article) => {
    const notes = findNotes(article.body, article.headline);
    return notes.length === 0 ? article : { ...article, notes };
  });
}
