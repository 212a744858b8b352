import { htmlToText } from '../html/html-to-text.ts';
import { lightHtml } from '../html/light-html.ts';
import { parsePage } from '../html/page.ts';

/** Elements that no plain text has by accident. */
const MARKUP =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|h[1-6]|hr|html|i|img|li|ol|p|section|span|strong|table|u|ul)(?:\s[^<>]{0,2000})?\/?>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** As in `&amp;eacute;`: what was escaped twice by mistake. */
const MAX_ROUNDS = 3;

const decoded = new Map<string, string>();

/** Whether a text holds HTML elements, escaped or not. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * The plain text of a value that may be HTML, or a text with entities, escaped once or twice. Line ends of a
 * value without markup are kept.
 */
export function markupToText(value: string): string {
  let text = value;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const plain = hasMarkup(text) ? htmlText(text) : decodeEntities(text);
    if (plain === text) break;
    text = plain;
  }
  return text.trim();
}

/** One round of decoding: `&amp;lt;` gives `&lt;`. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replaceAll(ENTITY, decodeEntity) : text;
}

function htmlText(html: string): string {
  const light = lightHtml(html);
  if ('reason' in light) return html.replaceAll(/<[^<>]{0,2000}>/g, ' ');
  const { body } = parsePage(light.html);
  return body === null ? '' : htmlToText(body);
}

function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const text = parsePage(`<p>${entity}</p>`).body?.textContent ?? entity;
  if (decoded.size < 5000) decoded.set(entity, text);
  return text;
}
