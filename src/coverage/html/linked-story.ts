import { htmlToText } from './html-to-text.ts';
import { lightHtml } from './light-html.ts';
import { parsePage } from './page.ts';

/** The plain text of an `articleBody`: sites put HTML there, plain or escaped, where text belongs. */
export function linkedStory(body: string): string {
  if (!/<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(body)) return body;
  const once = plain(body);
  return /<\/?(?:p|br|div|a|em|strong|h\d)\b[^<>]*>/i.test(once) ? plain(once) : once;
}

function plain(html: string): string {
  const light = lightHtml(html);
  const body = 'html' in light ? parsePage(light.html).body : null;
  return body === null ? html : htmlToText(body);
}
