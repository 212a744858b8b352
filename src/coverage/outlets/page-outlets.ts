import type { Stated } from '../draft.ts';
import type { PageHead } from '../html/page-head.ts';
import type { PageOutline } from '../html/page-outline.ts';
import type { Title } from '../html/page-title.ts';
import { filled, first, type Page } from '../html/page.ts';
import { bareLettersOf } from './name-forms.ts';
import { hostAgrees } from './outlet-of.ts';
import { outletInHead } from './outlet-in-head.ts';
import { outletName } from './outlet-name.ts';
import type { SiteSigns } from './site-signs.ts';

/** What a page's metadata is asked with: the first of these names that is filled. */
export type MetaReader = (...names: readonly string[]) => string | null;

/** What the outlet of a page is read from. */
export interface OutletSigns {
  readonly meta: MetaReader;
  /** Of its linked data. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly outline: PageOutline;
  readonly title: Title | null;
  readonly head: PageHead;
  readonly site: SiteSigns;
}

const APP_NAMES = ['al:ios:app_name', 'al:android:app_name', 'al:iphone:app_name'];
const PUBLISHER_META = ['dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher'];
const PUBLISHER = '[itemprop~="publisher"], [property="publisher"], [property$=":publisher"]';
/** `Headline | The Harbour Gazette`: what stands behind the last mark, or before the first. */
export const TITLE_MARK = /\s+[|–—\-»«:·•]\s+|\s*\|\s*/u;
const PREFIX = /^([^:]{3,50}):\s/u;
/** Companies own outlets, and are seldom called like them. */
const COMPANY =
  /\b(?:media|group|network|broadcasting|holdings?|company|corporation|corp|publishing|publications|publishers|communications|enterprises|entertainment|interactive|digital|partners|international|nast|hearst|gannett|inc|llc|ltd|limited|plc|gmbh|ag|bv|b\.v|s\.a|spa|s\.p\.a|verlag|uitgeverij|author|owner|respective|contributors)\b/iu;

/**
 * The names that a page gives for its outlet, most trusted first: its linked data's publisher, its site's
 * name, its app's, its marked-up publisher, then a part of its title that the host or the page's frame agrees
 * with, then a line below its headline, then, on a page without an address, whom its copyright line names.
 */
export function pageOutlets(
  page: Page,
  { meta, publisher, url, outline, title, head, site }: OutletSigns,
): readonly Stated<'markup' | 'text'>[] {
  const sites = [publisher, meta('og:site_name'), meta('application-name'), meta(...APP_NAMES)];
  const known = [...sites, markedPublisher(page), ...PUBLISHER_META.map((name) => meta(name))]
    .flatMap((name) => (name === null ? [] : [name]))
    .filter((name) => outletName(name) !== null);
  const handle = meta('twitter:site', 'twitter:creator')?.replace(/^@/, '') ?? null;
  const keys = new Set([...known, ...(handle === null ? [] : [handle])].map(bareLettersOf));
  const agrees = hostAgrees(url);
  const headline = title === null ? '' : outline.text.slice(title.start, title.end);
  const written = filled(first(page, 'title')?.textContent) ?? '';
  const titled = titleParts(written).flatMap((part) => {
    if (agrees(part) || keys.has(bareLettersOf(part))) return [part];
    const isHeadline = bareLettersOf(part) === bareLettersOf(headline);
    return isHeadline ? [] : (confirmed(part, site) ?? []);
  });
  const inHead = outletInHead(head.lines);
  const named = [...known, ...titled];
  return [
    ...named.map((value) => ({ value, source: 'markup' as const })),
    ...(inHead === null ? [] : [{ value: inHead, source: 'text' as const }]),
    ...(named.length === 0 && url === null ? copyrightOwner(site) : []),
  ];
}

function markedPublisher(page: Page): string | null {
  const element = first(page, PUBLISHER);
  if (element === null) return null;
  const own = element.getAttribute('content');
  const name = first(element, '[itemprop~="name"], [property="name"], [property$=":name"]');
  const inner = name?.getAttribute('content') ?? name?.textContent;
  const text = filled(own ?? inner ?? element.textContent);
  return text !== null && text.length <= 80 ? text : null;
}

/** What may name the site in a title: its ends, what stands before a colon, and the whole where it has no parts. */
function titleParts(title: string): string[] {
  const parts = title.split(TITLE_MARK);
  const prefix = PREFIX.exec(title)?.[1];
  return [
    ...new Set([parts.at(-1) ?? '', parts[0] ?? '', ...(prefix === undefined ? [] : [prefix])]),
  ];
}

/** A part of a title as the frame writes it, where the frame names it too; otherwise `null`. */
function confirmed(part: string, signs: SiteSigns): string | null {
  const key = bareLettersOf(part);
  if (key.length < 3 || outletName(part) === null) return null;
  const all = [...signs.copyright, ...signs.home, ...signs.labels];
  const same = all.find((sign) => bareLettersOf(sign) === key);
  if (same !== undefined) return /\p{Ll}/u.test(part) ? part : same;
  const bare = plainWords(part);
  return all.some((sign) => plainWords(sign).startsWith(`${bare} `)) ? part : null;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whom a page's copyright lines name, where another sign agrees, and it is no company. */
function copyrightOwner({ copyright, home, labels }: SiteSigns): Stated<'text'>[] {
  const signs = [...home, ...labels].map(bareLettersOf);
  const name = copyright.find(
    (one) =>
      !COMPANY.test(one) &&
      one.split(' ').length <= 6 &&
      outletName(one) !== null &&
      signs.some((sign) => sign.startsWith(bareLettersOf(one))),
  );
  return name === undefined ? [] : [{ value: name, source: 'text' }];
}
