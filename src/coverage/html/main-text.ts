import { Readability } from '@mozilla/readability';
import { chooseText } from './choose-text.ts';
import { dropClutter } from './drop-clutter.ts';
import { htmlToText } from './html-to-text.ts';
import { markedStory } from './marked-story.ts';
import { outlineOf, partOf, type Outline, type OutlineElement } from './outline.ts';
import { parsePage, type Page, type PageElement, type PageNode } from './page.ts';
import { trimStory } from './trim-story.ts';

/** Less is a teaser or a menu: another way of finding the story is tried. */
const MIN_STORY_CHARS = 140;
/** Readability's time grows with the square of a page's depth; pages in use are not half as deep. */
const MAX_DEPTH = 150;
/** It grows with a page's size, too; articles are not a tenth of this. */
const MAX_ELEMENTS = 30_000;
const MAX_CHARS = 2_000_000;
/** How many elements around a marked story are looked at when it lacks a part. */
const MAX_CLIMB = 3;

/**
 * The text of the article on a page, one paragraph a line; empty when there is none. What Readability finds
 * is looked up in the part of the page that is named as the story: that part keeps the lists and short
 * paragraphs that Readability loses, and Readability tells whether it is all of the story. Changes the page.
 */
export function mainText(page: Page): string {
  if (page.body === null) return '';
  const outline = outlineOf(page.body);
  for (const { element } of dropClutter(outline)) element.remove();
  const heavy = outline.elements.length > MAX_ELEMENTS || outline.root.text > MAX_CHARS;
  const read = heavy || isDeep(page.body) ? '' : readableText(page);
  const marked = markedTexts(outline);
  if (read.length >= MIN_STORY_CHARS) return chooseText(marked, read);
  const narrowest = marked.next().value ?? '';
  if (narrowest.length >= MIN_STORY_CHARS) return narrowest;
  trimStory(outline);
  const whole = htmlToText(outline.root);
  return whole === '' ? read : whole;
}

/** The text of the part of a page that is named as the story, then those of the elements around it. */
function* markedTexts(outline: Outline): Generator<string, undefined> {
  const parts = markedStory(outline);
  if (parts.length === 0) return;
  yield parts.map((part) => textOf(outline, part)).join('\n');
  let around: OutlineElement | null = parts[0]?.parent ?? null;
  for (let step = 0; step < MAX_CLIMB && around !== null && around.parent !== null; step += 1) {
    yield textOf(outline, around);
    around = around.parent;
  }
}

function textOf(outline: Outline, root: OutlineElement): string {
  trimStory(partOf(outline, root));
  return htmlToText(root);
}

/** Walks without recursion. */
function isDeep(body: PageElement): boolean {
  let level: readonly PageNode[] = [body];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes]);
    if (level.length === 0) return false;
  }
  return true;
}

function readableText(page: Page): string {
  const options = { charThreshold: MIN_STORY_CHARS, disableJSONLD: true, keepClasses: true };
  const content = new Readability(page, options).parse()?.content;
  if (typeof content !== 'string') return '';
  const body = parsePage(content).body;
  if (body === null) return '';
  const outline = outlineOf(body);
  dropClutter(outline);
  trimStory(outline);
  return htmlToText(outline.root);
}
