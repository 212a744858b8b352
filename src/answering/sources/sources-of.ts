import { z } from 'zod';
import { outletKey } from '../../coverage/outlet-names.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import type { Citation } from '../answer.ts';
import { articleById } from '../../edition/article-places.ts';

/** One who first told something that an answer cites, with all who passed it on. */
export const sourceSchema = z.object({
  /** `null` where not even the outlet is known. */
  name: z.string().nullable(),
  /** Outlets that published it, the cited ones first; four copies of one story are one source. */
  outlets: z.array(z.string()),
  citations: z.array(z.number().int().positive()),
});

export type Source = z.infer<typeof sourceSchema>;

/**
 * The independent sources behind citations, each once, in the order they are cited: of each the last that the article
 * credits, else the outlet that leads the copies of it, else its own outlet.
 */
export function sourcesOf(
  citations: readonly Citation[],
  articles: readonly Pick<ArticleEntry, 'id' | 'outlet' | 'leadId'>[],
): Source[] {
  const sources = new Map<string, Source>();
  for (const { n, articleId, outlet, via, alsoCarriedBy } of citations) {
    const leadId = articleById(articles, articleId)?.leadId ?? articleId;
    const lead = articleById(articles, leadId);
    const name = via.at(-1) ?? lead?.outlet ?? outlet;
    const key = name === null ? `article ${leadId}` : outletKey(name);
    const known = sources.get(key) ?? { name, outlets: [], citations: [] };
    const outlets = [...known.outlets, ...(outlet === null ? [] : [outlet]), ...alsoCarriedBy];
    sources.set(key, {
      ...known,
      outlets: [...new Set(outlets)],
      citations: [...known.citations, n],
    });
  }
  return [...sources.values()];
}
