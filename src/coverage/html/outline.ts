import { isBlock, isSilent } from './elements.ts';
import type { PageElement, PageNode } from './page.ts';

/** An element with what its text amounts to. Lengths count characters, white space at edges left out. */
export interface OutlineElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly textContent: null;
  readonly parent: OutlineElement | null;
  /** The element of the page. */
  readonly element: PageElement;
  readonly children: (OutlineElement | OutlineText)[];
  /** Children that have not been dropped. */
  readonly childNodes: readonly (OutlineElement | OutlineText)[];
  readonly block: boolean;
  /** Its place among the elements of the page, and that of the last element within it. */
  index: number;
  last: number;
  dropped: boolean;
  /** All text below. */
  text: number;
  /** Text below that stands in links. */
  linked: number;
  /** Text below that reads like running text: long stretches with few links. */
  prose: number;
  /** For blocks: text that belongs to no block within. */
  own: number;
  ownLinked: number;
}

/** A piece of text on a page. */
export interface OutlineText {
  readonly nodeType: 3;
  readonly textContent: string;
  readonly childNodes: readonly [];
}

/** A page or a part of one: every element before those within. */
export interface Outline {
  readonly root: OutlineElement;
  readonly elements: readonly OutlineElement[];
}

/** A stretch of text this long is running text, not a label. */
const MIN_PROSE_CHARS = 80;
const MAX_PROSE_LINKED = 0.4;

/** Weighs the text of a page, once; walks without recursion. Elements that show no text are left out. */
export function outlineOf(root: PageElement): Outline {
  const elements: OutlineElement[] = [];
  const top = outlineElement(root, null);
  const stack: { readonly at: OutlineElement; readonly owner: OutlineElement; link: boolean }[] = [
    { at: top, owner: top, link: false },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { at } = next;
    at.index = elements.push(at) - 1;
    const owner = at.block ? at : next.owner;
    const link = next.link || at.localName === 'a';
    const below: typeof stack = [];
    for (const node of at.element.childNodes) {
      if (isElement(node)) {
        const child = outlineElement(node, at);
        if (isSilent(child.localName)) continue;
        at.children.push(child);
        below.push({ at: child, owner, link });
      } else if (node.nodeType === 3 || node.nodeType === 4) {
        addText(at, owner, link, node.textContent ?? '');
      }
    }
    for (let index = below.length - 1; index >= 0; index -= 1) {
      const child = below[index];
      if (child) stack.push(child);
    }
  }
  sumUp(elements);
  return { root: top, elements };
}

/** The part of an outline that an element holds. */
export function partOf(outline: Outline, root: OutlineElement): Outline {
  const offset = outline.root.index;
  return { root, elements: outline.elements.slice(root.index - offset, root.last - offset + 1) };
}

/** The elements that are not dropped nor within one that is, also when it is dropped on the way. */
export function* standing({ root, elements }: Outline): Generator<OutlineElement, undefined> {
  for (let at = elements[0]; at !== undefined;) {
    if (!at.dropped) yield at;
    at = elements[(at.dropped ? at.last : at.index) + 1 - root.index];
  }
}

/** Takes an element with all below it out of an outline; the page keeps it. */
export function drop(element: OutlineElement): void {
  element.dropped = true;
  for (let above = element.parent; above !== null; above = above.parent) {
    above.text -= element.text;
    above.linked -= element.linked;
    above.prose -= element.prose;
  }
}

function outlineElement(element: PageElement, parent: OutlineElement | null): OutlineElement {
  const localName = (element.localName ?? '').toLowerCase();
  return {
    nodeType: 1,
    localName,
    textContent: null,
    parent,
    element,
    children: [],
    get childNodes() {
      return this.children.filter((child) => child.nodeType === 3 || !child.dropped);
    },
    block: parent === null || isBlock(localName),
    index: 0,
    last: 0,
    dropped: false,
    text: 0,
    linked: 0,
    prose: 0,
    own: 0,
    ownLinked: 0,
  };
}

function addText(at: OutlineElement, owner: OutlineElement, link: boolean, text: string): void {
  at.children.push({ nodeType: 3, textContent: text, childNodes: [] });
  const { length } = text.trim();
  at.text += length;
  owner.own += length;
  if (!link) return;
  at.linked += length;
  owner.ownLinked += length;
}

/** Adds what every element holds to the elements around it, innermost first. */
function sumUp(elements: readonly OutlineElement[]): void {
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const at = elements[index];
    if (!at) continue;
    at.last = Math.max(at.last, index);
    if (at.own >= MIN_PROSE_CHARS && at.ownLinked < at.own * MAX_PROSE_LINKED) at.prose += at.own;
    if (at.parent === null) continue;
    at.parent.last = Math.max(at.parent.last, at.last);
    at.parent.text += at.text;
    at.parent.linked += at.linked;
    at.parent.prose += at.prose;
  }
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
