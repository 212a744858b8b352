import { canonicalAddress, isArticleAddress } from '../copies/canonical-address.ts';

const TAG = '(?:en|nl|de|fr|es|it|pt)(?:[-_][a-z]{2})?';
const HOST = new RegExp(`^${TAG}\\.(?=[^./]+\\.)`, 'i');
const SEGMENT = new RegExp(`/${TAG}(?=/)`, 'i');
const PARAMETER = new RegExp(`([?&])(?:lang|hl|locale|language)=${TAG}(?:&|$)`, 'i');

/**
 * What the addresses of one article's language versions have in common: `https://en.example.com/story-1234`,
 * `https://example.com/nl/story-1234`. `null` where the address names no language, or no article.
 */
export function neutralAddress(url: string): string | null {
  const address = canonicalAddress(url);
  if (address === null || !isArticleAddress(address)) return null;
  const neutral = address.replace(HOST, '').replace(SEGMENT, '').replace(PARAMETER, '$1');
  return neutral === address ? null : neutral.replace(/[?&]$/, '');
}
