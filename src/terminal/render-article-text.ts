import type { ArticleView } from '../answering/article-view.ts';
import { articleFacts } from '../discord/wording/article-facts.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import { outletName } from '../discord/wording/wording.ts';
import type { ArticleEntry } from '../edition/edition.ts';
import { formatDate } from '../localisation/format-date.ts';
import { ENGLISH } from '../localisation/words.ts';
import { bold, dim, wrap, type TextStyle } from './text-style.ts';

/** One article as plain text. */
export function renderArticleText(
  { article, begins, copies, related }: ArticleView,
  style: TextStyle,
): string {
  const { t } = ENGLISH;
  return [
    bold(wrap(visibleLine(article.headline), style.width), style),
    ...articleFacts(article, ENGLISH).map((fact) => dim(visibleLine(fact), style)),
    ...(article.url === null ? [] : [visibleLine(article.url)]),
    ...begins.map((text) => `\n${wrap(visibleLine(text), style.width)}`),
    ...(copies.length === 0 ? [] : [`\n${t('articles.copies')}`]),
    ...copies.map(articleText),
    ...related.map(({ kind, direction, article: other }) => {
      const said =
        direction === 'to' || kind === 'same-story'
          ? t(`articles.link_${kind}`)
          : t(`articles.linked_${kind}`);
      return `${said} ${articleText(other)}`;
    }),
  ].join('\n');
}

/** An article in a list. */
export function articleText(article: ArticleEntry): string {
  const date = formatDate(article.published, article.notBefore);
  return `${visibleLine(outletName(article, ENGLISH))} · ${date} · ${visibleLine(article.headline)}`;
}
