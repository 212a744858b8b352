import type { ArticleEntry } from '../edition/edition.ts';

/** An article as the program prints it, without its text. */
export function articleJson(article: ArticleEntry) {
  return {
    articleId: article.id,
    headline: article.headline,
    outlet: article.outlet,
    outletSource: article.outletSource,
    published: article.published,
    publishedSource: article.publishedSource,
    notBefore: article.notBefore,
    updated: article.updated,
    language: article.language,
    languageConfidence: article.languageConfidence,
    kind: article.kind,
    authors: article.authors,
    notes: article.notes.map(({ kind }) => kind),
    copyOf: article.leadId === article.id ? null : article.leadId,
    links: article.links,
    url: article.url,
    path: article.path,
  };
}
