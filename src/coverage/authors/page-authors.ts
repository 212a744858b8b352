import { filled, type Page, type PageElement } from '../html/page.ts';
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
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:article:author',
];

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
}

/**
 * Who wrote the article of a page, as written: by its linked data, else its `<meta>`, else what it marks up as
 * a byline, else what the lines below its headline say. What names no person, such as the address of a
 * profile or the outlet, is passed over.
 */
export function pageAuthors(
  page: Page,
  { metas, linked, head, outlets }: AuthorSigns,
): readonly string[] {
  const own = new Set(outlets.map(outletKey));
  const namesPeople = (written: readonly string[]) =>
    cleanAuthors(written, null).some((name) => !own.has(outletKey(name)));
  const stated = [linked, ...META.map(metas)].map((names) => names.filter(isName));
  const found = stated.find(namesPeople);
  if (found !== undefined) return found;
  const shown = shownAuthors(page);
  return namesPeople(shown) ? shown : headAuthors(head, outlets);
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
  return shown.find(({ length }) => length > 0 && length <= MAX_SHOWN) ?? [];
}

function commentersOf(page: Page): ReadonlySet<unknown> {
  const comments = [...page.querySelectorAll(COMMENTS)].slice(0, MAX_COMMENTS);
  return new Set(comments.flatMap((comment) => [...comment.querySelectorAll(CANDIDATES)]));
}

function rankOf(element: PageElement): number | null {
  const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (/(?:^|[\s:])author(?:\s|$)/.test(property)) return element.localName === 'meta' ? null : 0;
  if (/\bauthor\b/.test(element.getAttribute('rel') ?? '')) return 1;
  return NAME_CLASS.test(element.getAttribute('class') ?? '') ? 2 : null;
}

/** Its names: as it stands, or, where that is more than names, the first piece of it. */
function textOf(element: PageElement): string | null {
  const text = filled(element.getAttribute('content') ?? element.textContent);
  if (text === null || text.length > MAX_CHARS || !isName(text)) return null;
  if (cleanAuthors([text], null).length > 0) return text;
  const [start] = [...element.childNodes].flatMap((node) => filled(node.textContent) ?? []);
  return start ?? null;
}

function isName(text: string): boolean {
  return parseAddress(text) === null && !/^\/\//.test(text);
}
