import type { PageNode } from './page.ts';

/** What a part of a page may be to somebody who looks for its date. */
export type MarkKind = 'heading' | 'date' | 'updated' | 'head' | 'story' | 'outside' | 'comments';

/** What an element says of itself. */
export interface ElementHints {
  readonly kinds: readonly MarkKind[];
  /** A date that it carries in an attribute, as written. */
  readonly value: string | null;
  /** Whether the attribute says outright that this is when the page was published. */
  readonly stated: boolean;
}

const DATE =
  /(?<!up|candi|vali|man|ma|liqui)date(?!-?picker|-?range|base)|(?:^|[ -])(?:time|zeit|stand|pub|jour|dt)(?:$|[ -])|timestamp|publi[sc]|ver(?:oe|ö)ffentlich|posted|stamp(?:$|[ -])|datum|fecha|created|pubdat/;
/** WordPress writes `entry-date published updated`, and `date updated` for the date of publication. */
const PUBLISHED =
  /(?:^|[ -])(?:published|pubdate|(?:entry|post|article)-date|posted-on|date updated|updated dt-|dt-published)(?:$|[ -])/;
const UPDATED = /updated?(?:$|[ -])|modified|aktualisiert|lastmod/;
const HEAD =
  /(?:^|[ -])(?:byline|dateline|meta|metadata|info|infos|author|autor|auteur|details|submitted|kicker|credits?|tagline|subline|(?:entry|post|article|story)-?(?:meta|info|header|details|by))(?:$|[ -])|postmetadata|byline|postinfo|postmeta|entrymeta/;
const OUTSIDE =
  /(?:^|[ -])(?:nav|navbar|navigation|menu|sidebar\w*|aside|widgets?|related\w*|recommend\w*|teasers?|popular|trending|latest|recent\w*|archives?|calendar|breadcrumbs?|promo|carousel|slider|ticker|similar|previous|newsletter|copyright|upcoming|events?|agenda|termine?|kalender|footer|toolbar|masthead|cookie|weather|currentdate|current-date|today|clock|banner|adverts?|advertisement|topbar|top-bar|tweets?|twitter|facebook|modal|popup|search|login|profile|signature|rail|recirc\w*|(?:more|most|other|latest)-(?:from|news|read|stories|articles|posts|popular|viewed))(?:$|[ -])/;
const COMMENTS =
  /(?:^|[ -])(?:comments?|commentlist|disqus|respond|replies|kommentare?|reacties|commentaires?|comentarios|guestbook)(?:$|[ -](?!open|closed|link|count|status))/;
const STORY =
  /(?:^|[ -])(?:article|story|post|entry|hentry|beitrag|artikel|articolo|articulo|noticia|news-?(?:detail|item|single|article)|blogpost|single)(?:$|[ -])/;
const PUBLISHED_PROPERTY =
  /^(?:.*[:. ])?(?:date-?published|pubdate|published|dc-?date|dc:issued|issued|datecreated|created)$|^dc(?:terms)?[:.]date$/i;
const MODIFIED_PROPERTY = /^(?:.*[:. ])?(?:date-?modified|modified|dateupdated|updated)$/i;
const OUTSIDE_ELEMENTS = new Set(['nav', 'aside', 'footer']);
const DATA_ATTRIBUTES =
  'data-published data-publish-date data-date-published data-pubdate data-datetime data-date data-time data-created data-timestamp'.split(
    ' ',
  );
/** Elements that say something without a class. */
const TELLING = new Set('time h1 h2 h3 nav aside footer article'.split(' '));
const NOTHING: ElementHints = { kinds: [], value: null, stated: false };

/** What the name, the classes and the attributes of elements say of the dates in them. */
export function openHints(): (node: PageNode) => ElementHints {
  const kinds = new Map<string, readonly MarkKind[]>();
  const kindsOnce = (name: string, hint: string, property: string): readonly MarkKind[] => {
    const key = `${name} ${hint} ${property}`;
    const found = kinds.get(key) ?? kindsOf(name, hint, property);
    kinds.set(key, found);
    return found;
  };
  return (node) => hintsOf(node, kindsOnce);
}

function hintsOf(
  node: PageNode,
  kindsOnce: (name: string, hint: string, property: string) => readonly MarkKind[],
): ElementHints {
  const name = node.localName ?? '';
  const names = [...(node.getAttributeNames?.() ?? [])];
  if (names.length === 0 && !TELLING.has(name)) return NOTHING;
  const attribute = (key: string) =>
    names.includes(key) ? (node.getAttributeNode?.(key)?.value ?? '') : '';
  const property =
    attribute('itemprop') || attribute('property') || (names.includes('pubdate') ? 'pubdate' : '');
  const found = kindsOnce(name, `${attribute('class')} ${attribute('id')}`, property);
  const dated = found.includes('date') || found.includes('head');
  const stated = PUBLISHED_PROPERTY.test(property);
  return { kinds: found, value: dated ? valueOf(name, attribute) : null, stated };
}

function kindsOf(name: string, classes: string, property: string): MarkKind[] {
  const hint = words(classes);
  const published = PUBLISHED_PROPERTY.test(property) || PUBLISHED.test(hint);
  const modified = !published && (MODIFIED_PROPERTY.test(property) || UPDATED.test(hint));
  const kinds: MarkKind[] = [];
  if (/^h[1-3]$/.test(name) || /(?:^|[ -])headline(?:$|[ -])/.test(hint)) kinds.push('heading');
  if (name === 'time' || published || modified || DATE.test(hint)) kinds.push('date');
  if (modified) kinds.push('updated');
  const head = HEAD.test(hint);
  if (head) kinds.push('head');
  if (name === 'article' || STORY.test(hint)) kinds.push('story');
  if (COMMENTS.test(hint)) kinds.push('comments');
  if (OUTSIDE_ELEMENTS.has(name) || (!head && OUTSIDE.test(hint))) kinds.push('outside');
  return kinds;
}

function valueOf(name: string, attribute: (key: string) => string): string | null {
  const own = [attribute('datetime'), attribute('content')].find((value) => value !== '');
  if (own !== undefined) return own;
  const title = attribute('title');
  if (/\d{4}/.test(title) && title.length < 60) return title;
  if (name === 'a') return null;
  const data = DATA_ATTRIBUTES.map(attribute).find((value) => /\d{4}/.test(value));
  return data ?? null;
}

/** `entryDate post_meta` becomes `entry-date post-meta`. */
function words(hint: string): string {
  return hint
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[_:./]+/g, '-');
}
