import type { ArticleEntry } from '../edition/edition.ts';
import { provenanceOf } from '../edition/provenance.ts';

/** An article as the program prints it, without its text. */
export function articleJson(article: ArticleEntry) {
  return {
    ...provenanceOf(article),
    updated: article.updated,
    languageConfidence: article.languageConfidence,
    kind: article.kind,
    authors: article.authors,
    notes: article.notes.map(({ kind }) => kind),
    copyOf: article.leadId === article.id ? null : article.leadId,
    links: article.links,
    path: article.path,
  };
}
