import { holds, outlineText } from './outline-text.ts';
import { drop, standing, type Outline, type OutlineElement } from './outline.ts';

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'div', 'section', 'article', 'p', 'span']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const QUOTING = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);
/** Blocks whose text is part of a story however short it is. */
const SPEAKING = new Set(['p', 'li', 'blockquote', 'td', 'th', 'dd', 'dt', 'pre', 'tr', 'table']);

const MIN_LINKED = 0.7;
const MIN_LINKED_PARAGRAPH = 0.9;
/** Longer linked lines are sentences that somebody linked. */
const MAX_LINKED_PARAGRAPH_CHARS = 140;

/** Drops from a story what by its shape is none: lists of links, pictures' texts, cards, headings of nothing. */
export function trimStory(outline: Outline): void {
  const { root } = outline;
  for (const at of standing(outline)) {
    if (at === root || at.text === 0) continue;
    if (isOutside(at, root)) drop(at);
  }
  dropEdges(outline);
}

function isOutside(at: OutlineElement, root: OutlineElement): boolean {
  if (at.localName === 'header') return at.prose <= root.prose * 0.2;
  if (at.localName === 'figure') return at.prose === 0 && !holds(at, QUOTING);
  if (at.localName === 'article') return isCard(at, root);
  return isLinks(at);
}

/** A card of another story: a linked heading with a line or two. */
function isCard(at: OutlineElement, root: OutlineElement): boolean {
  return at.linked > 0 && at.prose <= root.prose * 0.1 && at.text < 400 && holds(at, HEADINGS);
}

function isLinks(at: OutlineElement): boolean {
  if (!LISTS.has(at.localName) || at.prose > 0 || at.linked === 0) return false;
  if (at.localName === 'p') {
    return (
      at.linked >= at.text * MIN_LINKED_PARAGRAPH &&
      at.text <= MAX_LINKED_PARAGRAPH_CHARS &&
      !/[.!]["”’»)]*$/.test(outlineText(at))
    );
  }
  return at.block && at.linked >= at.text * MIN_LINKED;
}

/** Before the first and after the last running text, labels and headings head nothing. */
function dropEdges(outline: Outline): void {
  const { root } = outline;
  const leaves = [...standing(outline)].filter((at) => at.block && at.own > 0);
  const first = leaves.findIndex(speaks);
  const last = leaves.findLastIndex(speaks);
  if (first < 0) return;
  const levels = new Set(leaves.slice(first, last).map(({ localName }) => localName));
  const opening = leaves
    .slice(0, first)
    .filter(({ localName }) => !isSubheading(localName, levels));
  for (const at of [...opening, ...leaves.slice(last + 1)]) {
    // What is around it is not weighed again, so that the sums above need not be mended.
    if (at !== root && at.prose === 0 && at.text <= at.own) at.dropped = true;
  }
}

/** A heading over the first paragraph is one of several when the story goes on with others like it. */
function isSubheading(name: string, levels: ReadonlySet<string>): boolean {
  return HEADINGS.has(name) && name !== 'h1' && levels.has(name);
}

function speaks(at: OutlineElement): boolean {
  if (SPEAKING.has(at.localName) || at.prose > 0) return true;
  return !HEADINGS.has(at.localName) && /[.!?…:]["”’»)]*$/.test(outlineText(at));
}
