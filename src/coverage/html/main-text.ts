import { Readability } from '@mozilla/readability';
import { htmlToText } from './html-to-text.ts';
import { first, parsePage, type Page, type PageNode } from './page.ts';

/** Never part of a story, wherever they stand. */
const CLUTTER =
  'script, style, noscript, template, iframe, svg, form, button, nav, footer, aside, figcaption, dialog, ' +
  '[role="navigation"], [role="complementary"], [role="dialog"], [role="banner"], [aria-modal="true"], [hidden], ' +
  '[class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i], ' +
  '[class*="newsletter" i], [class*="share" i], [class*="social" i], [class*="related" i], ' +
  '[class*="caption" i], [class*="advert" i], [class*="breadcrumb" i]';

/** Where sites put the story, best first. */
const STORY = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]'];

/** Less is a teaser or a menu: another way of finding the story is tried. */
const MIN_STORY_CHARS = 140;
/** Readability's time grows with the square of a page's depth; pages in use are not half as deep. */
const MAX_DEPTH = 150;

/** The text of the article on a page, one paragraph a line; empty when there is none. Changes the page. */
export function mainText(page: Page): string {
  for (const element of [...page.querySelectorAll(CLUTTER)]) {
    if (!isFrame(element.localName)) element.remove();
  }
  const plain = STORY.map((selector) => first(page, selector))
    .map((element) => (element === null ? '' : htmlToText(element)))
    .find((text) => text.length >= MIN_STORY_CHARS);
  const whole = page.body === null ? '' : htmlToText(page.body);
  const read = isDeep(page) ? '' : readable(page);
  if (read.length >= MIN_STORY_CHARS) return read;
  return plain ?? (read === '' ? whole : read);
}

/** A class such as `has-cookie-banner` on the page as a whole says nothing about its contents. */
function isFrame(name: string | undefined): boolean {
  return ['html', 'body', 'main', 'article'].includes(name ?? '');
}

/** Walks without recursion. */
function isDeep(page: Page): boolean {
  let level: readonly PageNode[] = page.body === null ? [] : [page.body];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes]);
    if (level.length === 0) return false;
  }
  return true;
}

function readable(page: Page): string {
  const options = { charThreshold: MIN_STORY_CHARS, disableJSONLD: true };
  const content = new Readability(page, options).parse()?.content;
  if (typeof content !== 'string') return '';
  const body = parsePage(content).body;
  return body === null ? '' : htmlToText(body);
}
