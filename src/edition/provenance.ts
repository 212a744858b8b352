import type { ArticleEntry } from './edition.ts';

/** What is known of where words come from; what is not known is `null`. */
export type Provenance = Pick<
  ArticleEntry,
  | 'headline'
  | 'outlet'
  | 'outletSource'
  | 'published'
  | 'publishedSource'
  | 'notBefore'
  | 'url'
  | 'language'
> & { readonly articleId: string };

/** The provenance of words of an article, from its metadata alone. */
export function provenanceOf({ id, ...article }: ArticleEntry): Provenance {
  return {
    articleId: id,
    headline: article.headline,
    outlet: article.outlet,
    outletSource: article.outletSource,
    published: article.published,
    publishedSource: article.publishedSource,
    notBefore: article.notBefore,
    url: article.url,
    language: article.language,
  };
}
