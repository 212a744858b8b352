import type { Edition } from '../edition/edition.ts';
import type { Citation } from './answer.ts';
import { findQuote } from './checks/find-quote.ts';
import { articleById, copiesLedBy } from '../edition/article-places.ts';

/**
 * Citations that name as carriers only the outlets whose copy has the quoted words: copies of a story are often
 * trimmed.
 */
export async function confirmCarriers(
  citations: readonly Citation[],
  edition: Edition,
): Promise<Citation[]> {
  return Promise.all(
    citations.map(async (citation) =>
      citation.alsoCarriedBy.length === 0
        ? citation
        : { ...citation, alsoCarriedBy: await carriersOf(citation, edition) },
    ),
  );
}

async function carriersOf(
  { articleId, alsoCarriedBy, quote }: Citation,
  edition: Edition,
): Promise<string[]> {
  const leadId = articleById(edition.articles, articleId)?.leadId ?? articleId;
  const copies = copiesLedBy(edition.articles, leadId).filter(({ id }) => id !== articleId);
  const having = await Promise.all(
    copies.map(async ({ id, outlet }) => {
      const body = (await edition.article(id))?.body ?? '';
      return findQuote(quote, body) ? outlet : null;
    }),
  );
  return alsoCarriedBy.filter((outlet) => having.includes(outlet));
}
