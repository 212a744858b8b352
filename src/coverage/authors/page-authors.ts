import { filled, first, type Page, type PageElement } from '../html/page.ts';
import type { PageHead } from '../html/page-head.ts';
import { outletKey } from '../outlet-names.ts';
import { parseAddress } from '../web-address.ts';
import { cleanAuthors } from './clean-authors.ts';
import { headAuthors } from './head-authors.ts';

const META = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'og:article:author',
];
/** Libraries write `Doe, Jane`. */
const SURNAME_FIRST_META = ['dc.creator', 'dcterms.creator', 'citation_author'];

const CANDIDATES =
  '[itemprop~="author"], [property="author"], [property$=":author"], a[rel~="author"], [class*="byline"], [class*="author"], [class*="Byline"], [class*="autor"], [class*="auteur"], .firma';
/** Class names that hold a name, not what an author writes of himself or a comment of a reader. */
const NAME_CLASS =
  /(?:^|\s)(?:[\w-]*by-?line(?:[_-]+(?:name|author|link))?|[\w-]*author[_-]*(?:name|link)|(?:article|post|entry|story)[_-]+author|author|autor|auteur|firma)(?=\s|$)/i;

/** A longer text is what an author writes of himself. */
const MAX_CHARS = 120;
/** Comments and lists of other stories have authors too. */
const MAX_SHOWN = 6;
/** A page with more of them is not searched to its end. */
const MAX_CANDIDATES = 200;
const MAX_LINKS = 500;
/** Behind the name of an author there is room for another. */
const MIN_OTHER_CHARS = 8;
const COMMENTS =
  '#comments, #disqus_thread, .comments, .comment, .commentlist, .comment-list, [itemprop~="comment"]';
const MAX_COMMENTS = 50;

/** What the authors of a page are read from. */
export interface AuthorSigns {
  /** Every value of a `<meta>`. */
  readonly metas: (name: string) => readonly string[];
  /** Of its linked data. */
  readonly linked: readonly string[];
  readonly head: PageHead;
  /** Names of the outlet, which are no person's. */
  readonly outlets: readonly string[];
  /** The parts of its titles: a name that alone below the headline repeats one is that of a section or a subject. */
  readonly titles: readonly string[];
}

/**
 * Who wrote the article of a page, as written: by its linked data, else its `<meta>`, else what it marks up as
 * a byline, else what the lines below its headline say. What names no person, such as the address of a
 * profile or the outlet, is passed over.
 */
export function pageAuthors(
  page: Page,
  { metas, linked, head, outlets, titles }: AuthorSigns,
): readonly string[] {
  const own = new Set(outlets.map(outletKey));
  const namesPeople = (written: readonly string[]) =>
    cleanAuthors(written, null).some((name) => !own.has(outletKey(name)));
  const catalogued = SURNAME_FIRST_META.map((name) => metas(name).map(givenFirst));
  const stated = [linked, ...META.map(metas), ...catalogued].map((names) => names.filter(isName));
  const found = stated.find(namesPeople);
  if (found !== undefined) return withOthers(page, found, head);
  const shown = inHead(shownAuthors(page), head);
  return namesPeople(shown.all)
    ? shown.all
    : asLinked(page, headAuthors(head, [...outlets, ...titles]));
}

/** `<meta>` has room for one author of several, whom the page shows in a line. */
function withOthers(page: Page, stated: readonly string[], head: PageHead): readonly string[] {
  const [name, ...others] = cleanAuthors(stated, null);
  if (name === undefined || others.length > 0) return stated;
  const isListed = head.lines.some(
    (line) => line.includes(name) && line.length > name.length + MIN_OTHER_CHARS,
  );
  const { named } = isListed ? inHead(shownAuthors(page), head) : { named: [] };
  const all = cleanAuthors(named, null);
  return all.length > 1 && all.includes(name) ? named : stated;
}

/** A place may run on behind a name; where the name is a link, that tells where it ends. */
function asLinked(page: Page, names: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const links = [...page.querySelectorAll('a')].slice(0, MAX_LINKS);
  const texts = links.flatMap((link) => filled(link.textContent) ?? []);
  return names.map((name) => {
    const whole = texts.includes(name);
    const part = texts.find((text) => name.startsWith(`${text} `) && isFullName(text));
    return whole ? name : (part ?? name);
  });
}

/** Of those shown the ones that stand below the headline, where any does: teasers have authors, too. */
function inHead(
  shown: readonly string[],
  { lines }: PageHead,
): { readonly all: readonly string[]; readonly named: readonly string[] } {
  const named = shown.filter((entry) =>
    cleanAuthors([entry], null).some((name) => lines.some((line) => line.includes(name))),
  );
  return { all: named.length > 0 ? named : shown, named };
}

/** The elements of the plainest mark that any bears: markup for authors before a class name. */
function shownAuthors(page: Page): readonly string[] {
  const shown: string[][] = [[], [], []];
  const candidates = [...page.querySelectorAll(CANDIDATES)].slice(0, MAX_CANDIDATES);
  const commenters = candidates.length === 0 ? new Set() : commentersOf(page);
  for (const element of candidates) {
    if (commenters.has(element)) continue;
    const rank = rankOf(element);
    const text = rank === null ? null : textOf(element);
    if (rank !== null && text !== null) shown[rank]?.push(text);
  }
  const found = shown.find(({ length }) => length > 0 && length <= MAX_SHOWN) ?? [];
  const full = found.filter((text) => cleanAuthors([text], null).some((name) => /\s/.test(name)));
  return full.length > 0 ? full : found;
}

function commentersOf(page: Page): ReadonlySet<unknown> {
  const comments = [...page.querySelectorAll(COMMENTS)].slice(0, MAX_COMMENTS);
  return new Set(
    comments
      .filter((comment) => first(comment, 'h1') === null)
      .flatMap((comment) => [...comment.querySelectorAll(CANDIDATES)]),
  );
}

function rankOf(element: PageElement): number | null {
  const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (/(?:^|[\s:])author(?:\s|$)/.test(property)) return element.localName === 'meta' ? null : 0;
  if (/\bauthor\b/.test(element.getAttribute('rel') ?? '')) return 1;
  return NAME_CLASS.test(element.getAttribute('class') ?? '') ? 2 : null;
}

/** Its names: where it links people or a place stands behind them, without the rest. */
function textOf(element: PageElement): string | null {
  const text = filled(element.getAttribute('content') ?? element.textContent);
  if (text === null || text.length > MAX_CHARS || !isName(text)) return null;
  const linked = [...element.querySelectorAll('a')].flatMap(
    (link) => filled(link.textContent) ?? [],
  );
  if (linked.length > 0 && linked.every(isFullName)) return linked.join(' | ');
  const [start, next] = [...element.childNodes].filter((node) => filled(node.textContent) !== null);
  const own = start?.nodeType === 3 && next?.nodeType === 1 ? filled(start.textContent) : null;
  const isWhole = own !== null && /\p{L}$/u.test(own) && /^\p{Lu}/u.test(next?.textContent ?? '');
  return isWhole && isFullName(own) ? own : text;
}

function isFullName(text: string): boolean {
  const [name, ...others] = cleanAuthors([text], null);
  return name !== undefined && others.length === 0 && /\s/.test(name);
}

function givenFirst(name: string): string {
  return name.replace(
    /^([^,\s]{2,30}(?: [^,\s]+)?), ((?:\p{Lu}[\p{L}.-]*\s?){1,3}\p{Ll}{0,3})$/u,
    '$2 $1',
  );
}

function isName(text: string): boolean {
  return parseAddress(text) === null && !/^\/\//.test(text);
}
