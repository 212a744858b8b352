import { z } from 'zod';
import type { ArticleEntry, Edition } from '../../edition/edition.ts';
import { matchesFilter, type Filter } from '../../edition/filter.ts';
import { isOnTopic } from './is-on-topic.ts';
import type { Statement } from './statement.ts';

/** An article that speaks of a topic, for counting. */
export const coveredArticleSchema = z.object({
  articleId: z.string(),
  outlet: z.string().nullable(),
  /** EDTF. */
  published: z.string().nullable(),
  /** The article that it is a copy of; `null` for one that is not. */
  copyOf: z.string().nullable(),
});

export type CoveredArticle = z.infer<typeof coveredArticleSchema>;

/** The articles that statements on the topic stand in, with their copies within the filter; each once, by id. */
export function coveredArticles(
  statements: readonly Statement[],
  { articles }: Pick<Edition, 'articles'>,
  filter: Filter,
): CoveredArticle[] {
  const onTopic = statements.filter(isOnTopic).map(({ hit }) => hit.article);
  const ids = new Set(onTopic.map(({ id }) => id));
  const leads = new Set(onTopic.map(({ leadId }) => leadId));
  return articles
    .filter(
      (entry) => ids.has(entry.id) || (leads.has(entry.leadId) && matchesFilter(entry, filter)),
    )
    .map(coveredArticle);
}

/** An article of the coverage as it is counted. */
export function coveredArticle({ id, outlet, published, leadId }: ArticleEntry): CoveredArticle {
  return { articleId: id, outlet, published, copyOf: leadId === id ? null : leadId };
}
