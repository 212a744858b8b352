import type { ArticleEntry } from '../../edition/edition.ts';
import type { Filter } from '../../edition/filter.ts';
import type { Mentions } from './find-mentions.ts';
import { MAX_CITED, type IndexClaim } from './index-draft.ts';
import { newestFirst, oldestFirst } from './order.ts';
import type { Wording } from './wording.ts';

/**
 * How many articles there are: all of them, then how many are left when copies count once, how many are undated, and
 * the earliest and the latest in their own words.
 */
export function countClaims(
  { articles, subject }: Mentions,
  filter: Filter,
  wording: Wording,
): IndexClaim[] {
  const oldest = oldestFirst(articles);
  const newest = newestFirst(oldest);
  const outlets = wording.outlets(namedOutlets(articles).length);
  const scope = wording.scope(filter);
  const text =
    subject === null
      ? wording.holds(wording.articles(articles.length), outlets, scope)
      : wording.mention(articles.length, wording.what(subject), scope);
  return [
    { text, articles: [...oldest, ...newestFirst(articles)].slice(0, MAX_CITED) },
    ...copyClaims(articles, wording),
    ...undatedClaims(articles, wording),
    ...ends(oldest[0], newest[0], wording),
  ];
}

/** The outlets of some articles that are known, by the alphabet. */
export function namedOutlets(articles: readonly ArticleEntry[]): string[] {
  return [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort();
}

/** Which articles repeat the text of another one in the list, and how many are left without them. */
export function copyClaims(articles: readonly ArticleEntry[], wording: Wording): IndexClaim[] {
  const leads = new Set(articles.map(({ leadId }) => leadId));
  const repeats = articles.length - leads.size;
  if (repeats === 0) return [];
  const copied = articles.filter(({ id, leadId }) =>
    articles.some((other) => other.leadId === leadId && other.id !== id),
  );
  return [
    {
      text: wording.copies(repeats, leads.size),
      articles: oldestFirst(copied).slice(0, MAX_CITED),
    },
  ].filter((claim) => claim.articles.length > 0);
}

function undatedClaims(articles: readonly ArticleEntry[], wording: Wording): IndexClaim[] {
  const undated = articles.filter(({ published }) => published === null);
  if (undated.length === 0) return [];
  return [{ text: wording.undated(undated.length), articles: undated.slice(0, MAX_CITED) }];
}

function ends(
  first: ArticleEntry | undefined,
  last: ArticleEntry | undefined,
  wording: Wording,
): IndexClaim[] {
  if (first === undefined || last === undefined || first === last) return [];
  const claim = (label: string, article: ArticleEntry) => ({
    text: `${label}: ${wording.source(article)}`,
    articles: [article],
    isQuoted: true,
  });
  return [claim(wording.earliest, first), claim(wording.latest, last)];
}
