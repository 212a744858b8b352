import { outletKey } from '../../coverage/outlet-names.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { articleById } from '../../edition/article-places.ts';

/** Who first told something, as far as the coverage says. */
export interface Origin {
  /** Equal for one originator under all spellings of its name. */
  readonly key: string;
  /** `null` where not even the outlet is known. */
  readonly name: string | null;
}

/** Words of an article, by their place in its body. */
export interface Placed {
  readonly hit: Pick<Hit, 'article' | 'passage'>;
  readonly start: number;
  readonly end: number;
}

/**
 * Who first told some words of an article: the last that the article credits for them; else the outlet that leads the
 * copies of it; else its own outlet. An article of an unknown outlet is a source by itself.
 */
export function originOf(
  { hit: { article, passage }, start, end }: Placed,
  articles: readonly Pick<ArticleEntry, 'id' | 'outlet' | 'leadId'>[],
): Origin {
  const credited = passage.credits.findLast((credit) => credit.start < end && credit.end > start);
  const lead = articleById(articles, article.leadId);
  const name = credited?.originator ?? lead?.outlet ?? article.outlet;
  return { key: name === null ? `article ${article.leadId}` : outletKey(name), name };
}
