import type { CoveredArticle } from '../answering/statements/covered-article.ts';
import type { ChartedArticle } from './coverage-chart.ts';

/** The articles found on a topic, as charts count them. */
export function chartedArticles(covered: readonly CoveredArticle[]): ChartedArticle[] {
  return covered.map(({ outlet, published, copyOf }) => ({
    outlet,
    published,
    isCopy: copyOf !== null,
  }));
}
