import type { Words } from '../../localisation/words.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { escapeLine } from './escape.ts';

/** Longer addresses would take the room of the answer. */
const MAX_URL_CHARS = 300;
const MAX_HEADLINE_CHARS = 120;

/** An address that may stand behind a link: `http(s)`, without a user name, not too long; otherwise `null`. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null;
  const encoded = href.replace(/[()<>\s\\*_~|`]/g, percentEncode);
  return encoded.length > MAX_URL_CHARS ? null : encoded;
}

/** A headline, linked to its article where there is an address for it. */
export function linkedHeadline(
  { headline, url }: { readonly headline: string; readonly url: string | null },
  words: Words,
): string {
  const text = headlineText(headline, words);
  const shown = text.replaceAll('[', '(').replaceAll(']', ')');
  const address = safeUrl(url);
  return address === null ? text : `[${shown}](${address})`;
}

function headlineText(headline: string, { t }: Words): string {
  return escapeLine(clip(visibleLine(headline), MAX_HEADLINE_CHARS)) || t('coverage.noHeadline');
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
