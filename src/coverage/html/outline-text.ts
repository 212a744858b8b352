import { isBlock } from './elements.ts';
import type { OutlineElement } from './outline.ts';

/** Elements with more below are not looked through to their end: many may lie within each other. */
const MAX_NODES = 3000;

/** The words of an element in an outline, blocks parted by spaces; of a huge one the first. */
export function outlineText(at: OutlineElement): string {
  const pieces: string[] = [];
  const stack = [...at.childNodes].reverse();
  let seen = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ((seen += 1) > MAX_NODES) break;
    if (node.nodeType === 3) {
      pieces.push(node.textContent);
      continue;
    }
    if (isBlock(node.localName)) pieces.push(' ');
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

/** Whether any element of these names stands within, or so much that one may. */
export function holds(at: OutlineElement, names: ReadonlySet<string>): boolean {
  const stack = [...at.childNodes];
  let seen = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ((seen += 1) > MAX_NODES) return true;
    if (node.nodeType === 3) continue;
    if (names.has(node.localName)) return true;
    for (const child of node.childNodes) stack.push(child);
  }
  return false;
}
