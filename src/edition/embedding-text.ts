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

function closed(sentence: string): string {
  return /[.!?…]["'”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}
