import { parseAddress } from '../web-address.ts';

/** Parameters that say where a reader came from or how the page is shown, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|ns_\w+|mc_[ce]id|pk_\w+|mtm_\w+|wt_?mc\w*|[gdm]?clid|fbclid|gclsrc|gbraid|wbraid|msclkid|yclid|igshid|ito|icid|cid|cmp|cmpid|cmpref|ocid|ncid|src|ref|ref_\w+|referrer|source|smid|share\w*|xtor|via|fb_\w+|_ga|_gl|amp\w*|outputtype|m|mobile|print)$/i;
/** `m.`, `amp.`: the same site for a telephone. */
const VARIANT_HOST = /^(?:(?:www\d?|m|mobile|mobiel|touch|amp)\.)+(?=[^.]+\.[^.]+)/;
/** `https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story`, `https://www.google.com/amp/s/www.example.com/story` */
const AMP_CACHE =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cv]\/|(?:www\.)?google\.[a-z.]{2,6}\/amp\/)(?:s\/)?/i;
/** `/amp`, `.amp`, `.html`, `/index.php` at the end of a path. */
const VARIANT_ENDING = /(?:\/amp|\.amp|\/index|\.(?:html?|php|aspx?))?\/*$/i;

/**
 * The address of an article without what differs between links to one page: scheme, `www.`, telephone and
 * AMP forms, tracking parameters, fragment, a final slash. A name to compare by, not to open; `null` for a
 * front page, and for what is no `http` address.
 */
export function canonicalAddress(url: string): string | null {
  const address = parseAddress(url.replace(AMP_CACHE, 'https://'));
  if (address === null) return null;
  const path = barePath(address.pathname);
  const query = bareQuery(address.searchParams);
  if (path === '' && query === '') return null;
  return `${address.host.replace(VARIANT_HOST, '')}${path}${query}`;
}

/**
 * Whether an address looks like that of one article rather than of a section or a running page: its last
 * part has three words or a number of at least four digits.
 * @param canonical as `canonicalAddress` gives it
 */
export function isArticleAddress(canonical: string): boolean {
  const last = canonical.slice(canonical.lastIndexOf('/') + 1);
  return /\d{4}/.test(last) || last.split(/[-_]/).filter((word) => word !== '').length >= 3;
}

function barePath(path: string): string {
  let bare = path.replace(/^\/amp(?=\/)/i, '').replaceAll(/\/{2,}/g, '/');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(VARIANT_ENDING, '');
  }
  return bare;
}

function bareQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => (a === b ? Number(x > y) - Number(x < y) : a < b ? -1 : 1));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
