import type { ArticleView } from '../answering/article-view.ts';
import { articleFacts } from '../discord/wording/article-facts.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import { outletName } from '../discord/wording/wording.ts';
import type { ArticleEntry } from '../edition/edition.ts';
import { formatDate } from '../localisation/format-date.ts';
import { ENGLISH } from '../localisation/words.ts';
import { bold, dim, listLine, wrap, type TextStyle } from './text-style.ts';

/** One article as plain text. */
export function renderArticleText(
  { article, begins, copies, related }: ArticleView,
  style: TextStyle,
): string {
  const { t } = ENGLISH;
  return [
    bold(wrap(visibleLine(article.headline), style.width), style),
    ...articleFacts(article, ENGLISH).map((fact) => dim(listLine(visibleLine(fact), style), style)),
    ...(article.url === null ? [] : [visibleLine(article.url)]),
    ...begins.map((text) => `\n${wrap(visibleLine(text), style.width)}`),
    ...(copies.length === 0 ? [] : [`\n${t('articles.copies')}`]),
    ...copies.map((copy) => articleText(copy, style)),
    ...related.map(({ kind, direction, article: other }) => {
      const said =
        direction === 'to' || kind === 'same-story'
          ? t(`articles.link_${kind}`)
          : t(`articles.linked_${kind}`);
      return articleText(other, style, `${said} `);
    }),
  ].join('\n');
}

/** An article in a list, behind what is said of it. */
export function articleText(article: ArticleEntry, style: TextStyle, said = ''): string {
  const date = formatDate(article.published, article.notBefore);
  const outlet = visibleLine(outletName(article, ENGLISH));
  return listLine(`${said}${outlet} · ${date} · ${visibleLine(article.headline)}`, style);
}
