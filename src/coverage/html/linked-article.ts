import { fold } from '../../language/analyse.ts';
import { neutralPlace } from './neutral-place.ts';

/** An object of a page's JSON-LD. */
export type LinkedObject = Readonly<Record<string, unknown>>;

/** What tells which of several articles is the page's own. */
export interface OwnPage {
  readonly url: string | null;
  /** What the page is headed: its `<h1>`, its title. */
  readonly titles: readonly string[];
}

const MIN_TITLE_CHARS = 8;

/**
 * Of several articles of a page that of the page itself: the one at its address, else the one with its
 * headline; `undefined` where neither tells.
 */
export function ownArticle<T extends LinkedObject>(
  articles: readonly T[],
  { url, titles }: OwnPage,
): T | undefined {
  const at = url === null ? undefined : articles.find((article) => isAt(article, url));
  if (at !== undefined) return at;
  const keys = titles.map(keyOf).filter((key) => key.length >= MIN_TITLE_CHARS);
  return articles.find((article) => {
    const stated = article['headline'] ?? article['name'];
    const headline = typeof stated === 'string' ? keyOf(stated) : '';
    return headline.length >= MIN_TITLE_CHARS && keys.some((key) => key.includes(headline));
  });
}

function isAt(article: LinkedObject, url: string): boolean {
  const page = article['mainEntityOfPage'];
  const inner = typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page;
  return [article['url'], article['@id'], inner].some(
    (address) => typeof address === 'string' && neutralPlace(address) === neutralPlace(url),
  );
}

function keyOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
