import { drop, standing, type Outline, type OutlineElement } from './outline.ts';

/** A cell with so much of the page's running text is the column of its story. */
const MIN_SHARE = 0.6;
const MIN_PROSE = 250;

/**
 * Drops the cells beside the one that holds the story, on pages that are laid out as tables.
 * @returns what was dropped
 */
export function dropColumns(outline: Outline): OutlineElement[] {
  const found: OutlineElement[] = [];
  for (const at of standing(outline)) {
    if (at.localName !== 'td' || at.prose < MIN_PROSE) continue;
    if (at.prose < outline.root.prose * MIN_SHARE) continue;
    for (const cell of cellsBeside(at)) {
      drop(cell);
      found.push(cell);
    }
  }
  return found;
}

function cellsBeside(story: OutlineElement): OutlineElement[] {
  const cells: OutlineElement[] = [];
  for (const cell of story.parent?.children ?? []) {
    if (cell.nodeType === 1 && cell !== story && cell.localName === 'td' && !cell.dropped) {
      cells.push(cell);
    }
  }
  return cells;
}
