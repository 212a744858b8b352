import type { PageNode } from './page.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td th tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'audio button canvas figcaption form iframe noscript object script select style svg template video'.split(
    ' ',
  ),
);

const TEXT_NODES = new Set([3, 4]);

/**
 * The text of a part of a page: one line for each block, white space as a browser shows it, nothing of
 * scripts, forms and captions. Walks without recursion, so that nesting cannot exhaust the stack.
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
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
}

function visit(node: PageNode, stack: (PageNode | string)[], pieces: string[]): void {
  const name = (node.localName ?? '').toLowerCase();
  if (SILENT.has(name)) return;
  const block = BLOCKS.has(name);
  if (block) {
    pieces.push('\n');
    stack.push('\n');
  }
  stack.push(...[...node.childNodes].reverse());
}

function collapse(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ');
}
