import { z } from 'zod';
import type { Article } from '../coverage/article.ts';
import type { Relations } from '../coverage/relate-articles.ts';
import { contentHash } from './content-hash.ts';
import type { Manifest } from './manifest.ts';
import { groupLinks, relationsOf } from './relations.ts';

/** How many articles differ from the edition in force. */
export interface ChangeCounts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Whether any article does. */
export function hasChanges({ added, updated, removed }: ChangeCounts): boolean {
  return added + updated + removed > 0;
}

/** What is known of the edition in force. */
export interface Previous {
  readonly manifest: Manifest;
  readonly articles: ReadonlyMap<string, StoredArticle>;
}

/** What is compared of an article in the edition in force. */
export const storedArticle = z.object({
  id: z.string(),
  hash: z.string(),
  leadId: z.string(),
  links: z.string(),
});

export type StoredArticle = z.infer<typeof storedArticle>;

/** Counts by id and content hash. */
export function countChanges(
  previous: Previous | null,
  articles: readonly Article[],
): ChangeCounts {
  const before = previous?.articles ?? new Map<string, StoredArticle>();
  const kept = articles.filter(({ id }) => before.has(id));
  const unchanged = kept.filter((article) => before.get(article.id)?.hash === contentHash(article));
  return {
    added: articles.length - kept.length,
    updated: kept.length - unchanged.length,
    removed: before.size - kept.length,
    unchanged: unchanged.length,
  };
}

/** Whether every article still leads, or is led by, what it was, and is linked to what it was. */
export function sameRelations(
  previous: Previous,
  { articles, leads, links }: Relations & { readonly articles: readonly Article[] },
): boolean {
  const linksFrom = groupLinks(links);
  return articles.every(({ id }) => {
    const before = previous.articles.get(id);
    const { leadId, linksText } = relationsOf(id, leads, linksFrom);
    return before?.leadId === leadId && before.links === linksText;
  });
}
