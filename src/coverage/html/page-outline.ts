import type { Page, PageNode } from './page.ts';
import { openHints, type ElementHints, type MarkKind } from './page-hints.ts';

/** A part of a page: `outline.text.slice(start, end)`. */
export interface Mark {
  readonly kinds: readonly MarkKind[];
  readonly start: number;
  readonly end: number;
  /** A date that the element carries in an attribute, as written. */
  readonly value: string | null;
  /** Whether the attribute says outright that this is when the page was published. */
  readonly stated: boolean;
}

/** The text of a page as a reader sees it, one line for each block, and its telling parts. */
export interface PageOutline {
  readonly text: string;
  /** In the order in which they end. */
  readonly marks: readonly Mark[];
  /** The contents of scripts, joined by newlines. */
  readonly scripts: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi big cite code data em font i img ins kbd label mark q s small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'audio canvas iframe noscript object select style svg template title video'.split(' '),
);
const TEXT_NODES = new Set([3, 4]);
const MAX_SCRIPT_CHARS = 3_000_000;

/** Outlines a page. Walks without recursion, so that nesting cannot exhaust the stack. */
export function outlinePage(page: Page): PageOutline {
  const root = page.documentElement ?? page.body;
  const walk: Walk = { pieces: [], length: 0, scripts: [], scriptChars: 0, marks: [], stack: [] };
  const hintsOf = openHints();
  if (root !== null) walk.stack.push(root);
  for (let next = walk.stack.pop(); next !== undefined; next = walk.stack.pop()) {
    if (typeof next === 'string') write(walk, next);
    else if ('start' in next) walk.marks.push({ ...next, end: walk.length });
    else if (TEXT_NODES.has(next.nodeType)) write(walk, collapse(next.textContent));
    else if (next.nodeType === 1) open(walk, next, hintsOf(next));
  }
  return { text: walk.pieces.join(''), marks: walk.marks, scripts: walk.scripts.join('\n') };
}

interface Walk {
  readonly pieces: string[];
  length: number;
  readonly scripts: string[];
  scriptChars: number;
  readonly marks: Mark[];
  /** What is still to come, the next last: nodes, ends of parts, gaps between elements. */
  readonly stack: (PageNode | Omit<Mark, 'end'> | string)[];
}

function open(walk: Walk, node: PageNode, hints: ElementHints): void {
  const name = node.localName ?? '';
  if (name === 'script') keepScript(walk, node);
  if (name === 'script' || SILENT.has(name)) return;
  const gap = INLINE.has(name) ? ' ' : '\n';
  write(walk, gap);
  walk.stack.push(gap);
  if (hints.kinds.length > 0 || hints.value !== null) {
    walk.stack.push({ ...hints, start: walk.length });
  }
  walk.stack.push(...[...node.childNodes].reverse());
}

function keepScript(walk: Walk, node: PageNode): void {
  const text = node.textContent ?? '';
  if (walk.scriptChars + text.length > MAX_SCRIPT_CHARS) return;
  walk.scriptChars += text.length;
  walk.scripts.push(text);
}

/** White space is not written again after white space, but for a newline after a space. */
function write(walk: Walk, text: string): void {
  const last = walk.pieces.at(-1)?.at(-1) ?? '\n';
  const trimmed =
    last === '\n' || (last === ' ' && !text.startsWith('\n')) ? text.trimStart() : text;
  if (trimmed === '') return;
  walk.pieces.push(trimmed);
  walk.length += trimmed.length;
}

function collapse(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ');
}
