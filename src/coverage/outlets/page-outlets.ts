import type { Stated } from '../draft.ts';
import type { PageHead } from '../html/page-head.ts';
import type { PageOutline } from '../html/page-outline.ts';
import { filled, first, type Page } from '../html/page.ts';
import { bareLettersOf } from './name-forms.ts';
import { hostAgrees } from './outlet-of.ts';
import { outletInHead } from './outlet-in-head.ts';
import { outletName } from './outlet-name.ts';
import { siteSigns, type SiteSigns } from './site-signs.ts';

/** What a page's metadata is asked with: the first of these names that is filled. */
export type MetaReader = (...names: readonly string[]) => string | null;

/** What the outlet of a page is read from. */
export interface OutletSigns {
  readonly meta: MetaReader;
  /** Of its linked data. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly outline: PageOutline;
  readonly head: PageHead;
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
  { meta, publisher, url, outline, head }: OutletSigns,
): readonly Stated<'markup' | 'text'>[] {
  const sites = [publisher, meta('og:site_name'), meta('application-name'), meta(...APP_NAMES)];
  const known = [...sites, markedPublisher(page), ...PUBLISHER_META.map((name) => meta(name))]
    .flatMap((name) => (name === null ? [] : [name]))
    .filter((name) => outletName(name) !== null);
  const signs = siteSigns(page, outline, meta);
  const handle = meta('twitter:site', 'twitter:creator')?.replace(/^@/, '') ?? null;
  const keys = new Set([...known, ...(handle === null ? [] : [handle])].map(bareLettersOf));
  const agrees = hostAgrees(url);
  const title = filled(first(page, 'title')?.textContent) ?? '';
  const titled = titleParts(title).flatMap((part) => {
    if (agrees(part) || keys.has(bareLettersOf(part))) return [part];
    return confirmed(part, signs) ?? [];
  });
  const inHead = outletInHead(head.lines);
  const named = [...known, ...titled];
  return [
    ...named.map((value) => ({ value, source: 'markup' as const })),
    ...(inHead === null ? [] : [{ value: inHead, source: 'text' as const }]),
    ...(named.length === 0 && url === null ? copyrightOwner(signs) : []),
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

/** Whom alone a page's copyright lines name, unless that is a company. */
function copyrightOwner({ copyright }: SiteSigns): Stated<'text'>[] {
  const names = new Map(copyright.map((name) => [bareLettersOf(name), name]));
  const [name, ...others] = names.values();
  const isOutlet =
    name !== undefined &&
    others.length === 0 &&
    !COMPANY.test(name) &&
    name.split(' ').length <= 6 &&
    outletName(name) !== null;
  return isOutlet ? [{ value: name, source: 'text' }] : [];
}
