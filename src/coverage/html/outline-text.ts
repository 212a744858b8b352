import { isBlock } from './elements.ts';
import type { OutlineElement } from './outline.ts';

/** The words of an element in an outline, blocks parted by spaces; walks without recursion. */
export function outlineText(at: OutlineElement): string {
  const pieces: string[] = [];
  const stack = [...at.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) {
      pieces.push(node.textContent);
      continue;
    }
    if (isBlock(node.localName)) pieces.push(' ');
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

/** Whether any element of these names stands within. */
export function holds(at: OutlineElement, names: ReadonlySet<string>): boolean {
  const stack = [...at.childNodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) continue;
    if (names.has(node.localName)) return true;
    for (const child of node.childNodes) stack.push(child);
  }
  return false;
}
