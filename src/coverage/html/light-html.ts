import { dateFields } from './script-dates.ts';

/** Pages in use have some thousands of tags; more than this are not worth the seconds. */
const MAX_TAGS = 50_000;
/** Longer pages are no articles: what an article may have is a fifth of this. */
const MAX_CHARS = 5_000_000;
/** Every attribute and every `&` in a text becomes an object when a page is parsed. */
const MAX_ATTRIBUTES = 300_000;
const MAX_ATTRIBUTES_OF_ONE = 1000;
const MAX_ENTITIES = 30_000;
/** A parser's time grows with the square of the depth. */
const MAX_OPEN = 4000;

/** So much of a page's scripts is searched for dates. */
const MAX_SCRIPT_CHARS = 3_000_000;

/** Pictures and fonts that a saved page holds within itself. */
const EMBEDDED = /(\bdata:[a-z]{1,20}\/)[\w.+-]{1,40}(?:;[\w=-]{1,40})*,[\w%+/=.-]{200,}/g;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option'.split(
    ' ',
  ),
);

/** A page as it is parsed, or why it is not, in plain words. */
export type LightPage = { readonly html: string } | { readonly reason: string };

/**
 * A page without what is never read and what may be the larger part of it: styles, comments, and of scripts
 * all but JSON-LD and the fields that say when something was published. A page that would take a parser very long is refused. Linear in the length of the page.
 */
export function lightHtml(page: string): LightPage {
  const html = withoutUnread(page).replaceAll(EMBEDDED, '$1');
  const reason = problemOf(html);
  return reason === null ? { html } : { reason };
}

function withoutUnread(html: string): string {
  const lastComment = html.lastIndexOf('-->');
  const opening = /<!--|<(script|style)\b([^<>]{0,500})>/gi;
  const kept: string[] = [];
  let from = 0;
  let scanned = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const [whole, name, attributes = ''] = match;
    const end =
      name === undefined
        ? endOfComment(html, match.index, lastComment)
        : endOf(html, name, match.index + whole.length);
    if (!/\bld\+json\b/i.test(attributes)) {
      kept.push(html.slice(from, match.index));
      const start = match.index + whole.length;
      if (name?.toLowerCase() === 'script' && scanned < MAX_SCRIPT_CHARS) {
        scanned += end - start;
        kept.push(dates(html.slice(start, Math.min(end, start + MAX_SCRIPT_CHARS))));
      }
      from = end;
    }
    opening.lastIndex = end;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** A script of nothing but the dates that one holds. */
function dates(script: string): string {
  const fields = dateFields(script);
  return fields === '' ? '' : `<script>${fields}</script>`;
}

/** `<!-->` is a comment, too; one that nothing closes is none. */
function endOfComment(html: string, start: number, last: number): number {
  const end = last < start + 2 ? -1 : html.indexOf('-->', start + 2);
  return end < 0 ? start + '<!--'.length : end + '-->'.length;
}

/** Where an element of raw text ends, with its closing tag; the end of the page when nothing closes it. */
function endOf(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}\\b[^>]{0,200}>`, 'gi');
  closing.lastIndex = start;
  return closing.exec(html) === null ? html.length : closing.lastIndex;
}

function problemOf(html: string): string | null {
  if (html.length > MAX_CHARS) {
    return `its page has more than ${MAX_CHARS} characters besides scripts and styles`;
  }
  if (count(html, '<') > MAX_TAGS) return `its page has more than ${MAX_TAGS} tags`;
  if (count(html, '&') > MAX_ENTITIES) return `its page has more than ${MAX_ENTITIES} entities`;
  const { attributes, most, open } = measure(html);
  if (attributes > MAX_ATTRIBUTES) return `its page has more than ${MAX_ATTRIBUTES} attributes`;
  if (most > MAX_ATTRIBUTES_OF_ONE) {
    return `an element of its page has more than ${MAX_ATTRIBUTES_OF_ONE} attributes`;
  }
  if (open > MAX_OPEN) return `its page nests more than ${MAX_OPEN} elements`;
  return null;
}

function count(html: string, mark: string): number {
  let found = 0;
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) found += 1;
  return found;
}

/** Counts attributes, those of one element, and the elements open at once; stops once there are too many. */
function measure(html: string): { attributes: number; most: number; open: number } {
  const tag = /<(\/?)([a-z][^\s/>]{0,40})/gi;
  let attributes = 0;
  let depth = 0;
  let open = 0;
  let most = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, closing, name = ''] = match;
    const inside = attributesFrom(html, tag.lastIndex);
    attributes += inside.count;
    most = Math.max(most, inside.count);
    tag.lastIndex = inside.end;
    if (!VOID.has(name.toLowerCase())) depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    open = Math.max(open, depth);
    if (attributes > MAX_ATTRIBUTES || most > MAX_ATTRIBUTES_OF_ONE || open > MAX_OPEN) break;
  }
  return { attributes, most, open };
}

/** The attributes of a tag, whose values may hold `>`. */
function attributesFrom(html: string, start: number): { count: number; end: number } {
  const piece = /\s*(?:(>)|[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?|=)/gy;
  piece.lastIndex = start;
  let found = 0;
  for (let match = piece.exec(html); match !== null; match = piece.exec(html)) {
    const end = piece.lastIndex;
    if (match[1] === '>' || found > MAX_ATTRIBUTES_OF_ONE) return { count: found, end };
    found += 1;
    piece.lastIndex = end;
  }
  return { count: found, end: start };
}
