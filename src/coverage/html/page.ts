import { DOMParser } from 'linkedom';
import { z } from 'zod';

/** What is used of a node of a parsed page. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string | undefined;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** Elements have these two; for classes they are much faster than `getAttribute`. */
  getAttributeNames?(): Iterable<string>;
  getAttributeNode?(name: string): { readonly value: string } | null;
}

/** What is used of an element of a parsed page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** A parsed page. */
export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

// linkedom's types are those of a browser, which this program has not: its pages are checked by shape.
const pageSchema = z.custom<Page>(
  (value) => typeof value === 'object' && value !== null && 'querySelectorAll' in value,
);

/** Parses HTML of any quality. Fragments get the frame of a page around them. */
export function parsePage(html: string): Page {
  const framed = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return pageSchema.parse(new DOMParser().parseFromString(framed, 'text/html'));
}

/** The first element that fits, or `null`. */
export function first(page: Page | PageElement, selector: string): PageElement | null {
  for (const element of page.querySelectorAll(selector)) return element;
  return null;
}

/** The trimmed text of a field; `null` when it is absent or blank. */
export function filled(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}
