import type { Article, ArticleLink } from './article.ts';
import { clusterCopies } from './cluster-copies.ts';
import { linkCorrections } from './stories/link-corrections.ts';
import { linkStories } from './stories/link-stories.ts';
import { forgetTraits, traitsOf, type Told } from './traits.ts';

/** How the articles of a coverage belong together. */
export interface Relations {
  /** Article id to the id of the article that leads its copies; an article without one leads itself. */
  readonly leads: ReadonlyMap<string, string>;
  /** Corrections, updates and retractions to what they are about; one story in two languages. */
  readonly links: readonly ArticleLink[];
}

/** Finds copies, corrections, and the same story in other languages. Nobody asks for traits after it. */
export function relateArticles(articles: readonly Article[]): Relations {
  const sketchOf = (article: Told) => traitsOf(article).sketch;
  const signatureOf = (article: Told) => traitsOf(article).signature;
  const leads = clusterCopies(articles, { sketchOf });
  const corrections = linkCorrections(articles, { leads, sketchOf });
  const links = [...corrections, ...linkStories(articles, { leads, signatureOf })];
  articles.forEach(forgetTraits);
  return { leads, links };
}
