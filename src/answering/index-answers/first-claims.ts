import type { ArticleEntry } from '../../edition/edition.ts';
import type { Mentions } from './find-mentions.ts';
import { MAX_CITED, MAX_LISTED, type IndexClaim } from './index-draft.ts';
import { endOf, newestFirst, oldestFirst, startOf } from './order.ts';
import type { Wording } from './wording.ts';

/**
 * Which article was first, or last, in its own words; those which by their dates may have been so as well; and that
 * undated ones may be older or newer.
 */
export function firstClaims(
  { articles, subject }: Mentions,
  end: 'first' | 'last',
  wording: Wording,
): IndexClaim[] {
  const what = subject === null ? '' : wording.what(subject);
  const dated = end === 'first' ? oldestFirst(articles) : newestFirst(oldestFirst(articles));
  const undated = articles.filter(({ published }) => published === null);
  const [best] = dated;
  if (best === undefined)
    return [
      { text: wording.noneDated(undated.length, what), articles: undated.slice(0, MAX_CITED) },
    ];
  const isAsGood = (other: ArticleEntry) =>
    end === 'first' ? startOf(other) <= endOf(best) : endOf(other) >= startOf(best);
  const others = dated.slice(1).filter(isAsGood).slice(0, MAX_LISTED);
  const label = end === 'first' ? wording.first(what) : wording.last(what);
  return [
    { text: `${label}: ${wording.source(best)}`, articles: [best], isQuoted: true },
    ...tieClaims(others, end === 'first' ? wording.asEarly : wording.asLate, wording),
    ...(undated.length === 0
      ? []
      : [{ text: wording.undatedToo(undated.length), articles: undated.slice(0, MAX_CITED) }]),
  ];
}

function tieClaims(others: readonly ArticleEntry[], label: string, wording: Wording): IndexClaim[] {
  if (others.length === 0) return [];
  return [{ text: `${label}: ${others.map(wording.source).join('; ')}`, articles: others }];
}
