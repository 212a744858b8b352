import type { Article } from './article.ts';
import { withoutRepeatedParagraphs } from './body/repeated-paragraphs.ts';
import { foldOutlets } from './outlet-names.ts';
import { NO_READING_CACHE, type ReadingCache } from './reading-cache.ts';
import { fromStored, setTraits, toStored, traitsOf, traitsSchema, type Traits } from './traits.ts';

/**
 * What only the coverage as a whole can tell of its articles: one name for every outlet, what an outlet repeats
 * under its stories, and then, as places in the bodies no longer move, the editorial notes.
 * @param articles in the order in which they are given back
 * @param outlets names of outlets as the operator writes them
 * @param readings where traits of those are kept whose bodies are not what their files give
 */
export function settleArticles(
  articles: readonly Article[],
  outlets: readonly string[],
  readings: ReadingCache = NO_READING_CACHE,
): readonly Article[] {
  return withoutRepeatedParagraphs(foldOutlets(articles, outlets)).map((article, place) => {
    const read = articles[place];
    const traits = read?.body === article.body ? traitsOf(read) : recallTraits(article, readings);
    const settled = traits.notes.length === 0 ? article : { ...article, notes: traits.notes };
    setTraits(settled, traits);
    return settled;
  });
}

function recallTraits(article: Article, readings: ReadingCache): Traits {
  const key = { kind: 'traits', parts: [article.headline, article.body] };
  const stored = readings.recall(key, traitsSchema);
  if (stored !== null) return fromStored(stored);
  const traits = traitsOf(article);
  readings.keep(key, () => toStored(traits));
  return traits;
}
