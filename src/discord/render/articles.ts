import type { ArticleEntry } from '../../edition/edition.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reply } from '../command.ts';
import { outletName } from '../wording/wording.ts';
import { name } from './citation-line.ts';
import { renderList, type ListContext } from './list.ts';
import { linkedHeadline } from './link.ts';
import type { Payload } from './payload.ts';

/** An article in a list: `**Reuters** · 5 Mar 2024 · headline`. */
export function articleLine(article: ArticleEntry, words: Words): string {
  const outlet = name(outletName(article, words), words);
  return `**${outlet}** · ${formatDate(article.published, article.notBefore, words)} · ${linkedHeadline(article, words)}`;
}

/** The newest articles, page by page. */
export function renderLatest(
  { outlet, articles }: Extract<Reply, { readonly kind: 'latest' }>,
  context: ListContext,
): Payload {
  const { words } = context;
  const head =
    outlet === null
      ? words.t('articles.newest')
      : words.t('articles.newestOf', { outlet: name(outlet, words) });
  const lines = articles.map((article) => articleLine(article, words));
  return renderList({ head: `**${head}**`, lines }, context);
}
