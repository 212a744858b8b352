import { allMatches } from '../../language/all-matches.ts';
import { bareLettersOf } from '../outlets/name-forms.ts';
import { isOfSections } from '../outlets/outlet-name.ts';
import { TITLE_MARK } from '../outlets/page-outlets.ts';
import { isBlock } from './elements.ts';
import { filled, first, type Page, type PageElement } from './page.ts';

/** A heading that is never closed swallows what follows. */
const MAX_HEADING_CHARS = 300;
/** The name of the site may be a heading, too. */
const MAX_HEADINGS = 4;
const MIN_REPEATED_CHARS = 8;

/** What tells the headline of a page. */
export interface HeadlineSigns {
  /** By linked data or `<meta>`. */
  readonly stated: string | null;
  /** The heading by which the page was found to begin; empty where there is none. */
  readonly heading: string;
  /** What is no headline, nor part of one: names of the outlet and of authors. */
  readonly others: readonly string[];
}

/**
 * The headline of a page: the one it states, else the heading that its title repeats, else its first heading,
 * else its title; without the name of the outlet or an author, and of a section beside it.
 */
export function pageHeadline(
  page: Page,
  { stated, heading, others }: HeadlineSigns,
): string | null {
  const title = filled(first(page, 'title')?.textContent);
  const headings = [...page.querySelectorAll('article h1'), ...page.querySelectorAll('h1')];
  const repeats = heading.length >= MIN_REPEATED_CHARS && !heading.includes('\n');
  const repeated = repeats && title?.includes(heading.trim()) === true ? heading.trim() : null;
  const shown = headings.slice(0, MAX_HEADINGS).map(headingText);
  const known = [stated, repeated, ...shown, title].filter((headline) => headline !== null);
  const keys = new Set(others.map(bareLettersOf));
  const headline = known.find((text) => !keys.has(bareLettersOf(text))) ?? known[0];
  return headline === undefined ? null : withoutOutlet(headline, keys);
}

/** The text of a heading, or, where it holds blocks or too much, what stands before the first block. */
function headingText(heading: PageElement): string | null {
  const whole = filled(heading.textContent);
  if (whole === null || whole.length <= MAX_HEADING_CHARS) return whole;
  const pieces: string[] = [];
  for (const node of heading.childNodes) {
    if (node.nodeType === 1 && isBlock(node.localName ?? '') && filled(pieces.join('')) !== null)
      break;
    pieces.push(node.textContent ?? '');
  }
  return filled(pieces.join(''));
}

/** Drops the outlet at either end of a headline, and sections between the two. */
function withoutOutlet(headline: string, outlets: ReadonlySet<string>): string {
  const marks = allMatches(headline, new RegExp(TITLE_MARK, 'gu'));
  const [mark] = marks;
  const last = marks.at(-1);
  if (mark === undefined || last === undefined) return withoutPrefix(headline, outlets);
  const start = headline.slice(0, mark.index);
  const end = headline.slice(last.index + last[0].length);
  if (outlets.has(bareLettersOf(end))) {
    return withoutSection(headline.slice(0, last.index), 'end');
  }
  if (!outlets.has(bareLettersOf(start))) return withoutPrefix(headline, outlets);
  return withoutSection(headline.slice(mark.index + mark[0].length), 'start');
}

/** `The Purser’s Table: One page!` */
function withoutPrefix(headline: string, outlets: ReadonlySet<string>): string {
  const [prefix, name = ''] = /^([^:]{3,50}):\s+(?=\S)/.exec(headline) ?? [];
  return prefix !== undefined && outlets.has(bareLettersOf(name))
    ? headline.slice(prefix.length)
    : headline;
}

function withoutSection(headline: string, side: 'start' | 'end'): string {
  const parts = headline.split(TITLE_MARK);
  const part = side === 'start' ? parts[0] : parts.at(-1);
  if (parts.length < 2 || part === undefined || !isOfSections(part)) return headline;
  const rest = headline.length - part.length;
  const bare = side === 'start' ? headline.slice(part.length) : headline.slice(0, rest);
  return bare.replace(side === 'start' ? /^\s*[|–—\-»«:·•]\s*/u : /\s*[|–—\-»«:·•]\s*$/u, '');
}
