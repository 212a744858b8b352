import type { ArticleEntry } from '../../edition/edition.ts';
import type { Filter } from '../../edition/filter.ts';
import { copyClaims, namedOutlets } from './count-claims.ts';
import type { Mentions } from './find-mentions.ts';
import { MAX_CITED, MAX_LISTED, type IndexClaim } from './index-draft.ts';
import { newestFirst, oldestFirst } from './order.ts';
import type { Wording } from './wording.ts';

/** The articles, newest first, copies once. */
export function articleClaims(
  { articles, subject }: Mentions,
  filter: Filter,
  wording: Wording,
): IndexClaim[] {
  const seen = new Set<string>();
  const listed = newestFirst(articles).filter(
    ({ leadId }) => !seen.has(leadId) && seen.add(leadId),
  );
  const shown = listed.slice(0, MAX_LISTED);
  const scope = wording.scope(filter);
  const head =
    subject === null
      ? wording.holds(
          wording.articles(articles.length),
          wording.outlets(namedOutlets(articles).length),
          scope,
        )
      : wording.mention(articles.length, wording.what(subject), scope);
  const cut = shown.length < listed.length ? `; ${wording.newest(shown.length)}` : '';
  return [
    { text: head + cut, articles: shown.slice(0, MAX_CITED) },
    ...copyClaims(articles, wording),
    ...shown.map((article) => ({
      text: `${wording.source(article)}: ${article.headline}`,
      articles: [article],
      isItem: true,
    })),
  ];
}

/** The outlets, those with the most articles first, each with how many and since when. */
export function outletClaims(
  { articles, subject }: Mentions,
  filter: Filter,
  wording: Wording,
): IndexClaim[] {
  const outlets = namedOutlets(articles)
    .map((outlet) => articles.filter((article) => article.outlet === outlet))
    .sort((a, b) => b.length - a.length);
  const nameless = articles.filter(({ outlet }) => outlet === null);
  const shown = [...outlets.slice(0, MAX_LISTED), ...(nameless.length === 0 ? [] : [nameless])];
  const scope = wording.scope(filter);
  const head =
    subject === null
      ? wording.holds(wording.articles(articles.length), wording.outlets(outlets.length), scope)
      : wording.outletsMention(outlets.length, wording.what(subject), scope);
  const cut = outlets.length > MAX_LISTED ? `; ${wording.mostOften(MAX_LISTED)}` : '';
  return [
    { text: head + cut, articles: firsts(shown).slice(0, MAX_CITED) },
    ...copyClaims(articles, wording),
    ...shown.map((own) => ({
      text: outletLine(own, wording),
      articles: firsts([own]),
      isItem: true,
    })),
  ];
}

function outletLine(own: readonly ArticleEntry[], wording: Wording): string {
  const dated = oldestFirst(own);
  const [first, last] = [dated.at(0), newestFirst(dated).at(0)];
  const span = [first, last].flatMap((one) => one?.published ?? []).map(wording.date);
  const dates = span.length === 0 ? wording.undatedDate : [...new Set(span)].join(' – ');
  return `${own[0]?.outlet ?? wording.unknownOutlet}: ${wording.articles(own.length)}, ${dates}`;
}

function firsts(groups: readonly (readonly ArticleEntry[])[]): ArticleEntry[] {
  return groups.flatMap((own) => oldestFirst(own)[0] ?? own[0] ?? []);
}
