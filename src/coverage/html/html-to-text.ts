import { isBlock, isSilent } from './elements.ts';
import type { PageNode } from './page.ts';

const TEXT_NODES = new Set([3, 4]);

/**
 * The text of a part of a page: one line for each block, white space as a browser shows it, nothing of
 * scripts, controls and captions. Walks without recursion, so that nesting cannot exhaust the stack.
 */
export function htmlToText(root: PageNode): string {
  const pieces: string[] = [];
  const stack: (PageNode | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (TEXT_NODES.has(node.nodeType)) pieces.push(collapse(node.textContent));
    else visit(node, stack, pieces);
  }
  return pieces
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
}

function visit(node: PageNode, stack: (PageNode | string)[], pieces: string[]): void {
  const name = (node.localName ?? '').toLowerCase();
  if (isSilent(name)) return;
  if (isBlock(name)) {
    pieces.push('\n');
    stack.push('\n');
  }
  const below = [...node.childNodes];
  for (let index = below.length - 1; index >= 0; index -= 1) {
    const child = below[index];
    if (child) stack.push(child);
  }
}

function collapse(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ');
}
