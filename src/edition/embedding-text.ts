import type { Article } from '../coverage/article.ts';

/**
 * Raised whenever passages or what is embedded of them change: the splitter, the reading of credits, or
 * `embeddingText`. The next index run then publishes a new edition even when no article changed.
 */
export const SPLITTER_VERSION = 2;

/**
 * What is embedded for a passage: headline, outlet and date stand before the text, as a passage from the
 * middle of an article seldom names what it is about. Only the passage itself is ever quoted.
 */
export function embeddingText(
  article: Pick<Article, 'headline' | 'outlet' | 'published'>,
  passage: { readonly text: string },
): string {
  const origin = [article.outlet, article.published].filter((part) => part !== null).join(', ');
  const head = [article.headline.trim(), origin].filter((part) => part !== '').map(closed);
  return [head.join(' '), passage.text].filter((part) => part !== '').join('\n');
}

/** What is embedded for passages, in their order. */
export function embeddingTexts(
  articles: readonly Article[],
  passages: readonly { readonly articleId: string; readonly text: string }[],
): string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return passages.map((passage) => {
    const article = byId.get(passage.articleId);
    return article ? embeddingText(article, passage) : passage.text;
  });
}

function closed(sentence: string): string {
  return /[.!?…]["'”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}
