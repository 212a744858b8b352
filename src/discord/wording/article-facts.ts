import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import type { ArticleEntry } from '../../edition/edition.ts';

/** What is known of an article, a line each, and how its date and outlet are known, in plain words. */
export function articleFacts(article: ArticleEntry, words: Words): string[] {
  const { outlet, outletSource, published, publishedSource, notBefore } = article;
  const { t } = words;
  const date = formatDate(published, notBefore, words);
  return [
    outlet === null || outletSource === null
      ? t('articles.outletUnknown')
      : t('articles.outletKnown', { outlet, how: t(`articles.outletFrom_${outletSource}`) }),
    published === null || publishedSource === null
      ? t('articles.dateUnknown', { date })
      : t('articles.dateKnown', { date, how: t(`articles.dateFrom_${publishedSource}`) }),
    ...(article.updated === null
      ? []
      : [t('articles.updated', { date: formatDate(article.updated, null, words) })]),
    ...(article.authors.length === 0 ? [] : [t('articles.by', { names: article.authors })]),
    ...(article.language === null ? [] : [t('articles.language', { tag: article.language })]),
  ];
}
