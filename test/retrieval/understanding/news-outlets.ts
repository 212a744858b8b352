import { outletAliases } from '../../../src/coverage/outlet-names.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { testArticle } from '../../support/edition-contract.ts';

/** Outlets whose names are words as well, and others. */
export const NEWS_OUTLETS = [
  'BBC News',
  'The Guardian',
  'The New York Times',
  'The Verge',
  'The Age',
  'The Independent - Travel',
  'FOX News - Health',
  'CBSSports.com',
  'Yahoo! News',
  'E! News',
  'TechCrunch',
  'Engadget',
  'Polygon',
  'Wired',
  'Fortune',
  'Variety',
  'People',
  'Time',
  'Daily Star',
  'Sporting News',
  'The Sydney Morning Herald',
  'Hull & Harbour',
  'De Telegraaf',
  'Der Spiegel',
  'Le Monde',
  'El País',
] as const;

/** What is looked at of an edition that has articles of these outlets. */
export function editionOf(
  outlets: readonly string[],
  published: readonly string[] = ['2023-10-10'],
): Pick<Edition, 'articles' | 'languages' | 'outletAliases'> {
  const articles = outlets.map((outlet, index) =>
    testArticle({
      id: `article-${index}`,
      outlet,
      outletSource: 'given',
      published: published[index % published.length] ?? null,
    }),
  );
  return {
    articles: articles.map((article) => ({ ...article, leadId: article.id, links: [] })),
    languages: ['en', 'nl', 'de', 'fr', 'es'],
    outletAliases: outletAliases(articles, outlets),
  };
}
