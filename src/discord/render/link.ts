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
export function linkedHeadline(headline: string, url: string | null): string {
  const shown = headlineText(headline).replaceAll('[', '(').replaceAll(']', ')');
  const address = safeUrl(url);
  return address === null ? headlineText(headline) : `[${shown}](${address})`;
}

function headlineText(headline: string): string {
  return escapeLine(clip(visibleLine(headline), MAX_HEADLINE_CHARS)) || 'without a headline';
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
