import { isLabel } from '../body/boilerplate.ts';
import { holds, outlineText } from './outline-text.ts';
import { drop, standing, type Outline, type OutlineElement } from './outline.ts';

/** What such a heading is over may hold so much of the page's running text. */
const MAX_SHARE = 0.4;
const MAX_LABEL_CHARS = 60;
/** No page in use has so many such headings; each may cost a look through a part of the page. */
const MAX_PARTS = 100;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TITLE = new Set(['h1']);
/** Headings of parts of a page that are not its story's, besides the labels over lists of stories. */
const PART =
  /^(?:more (?:from|in|on|news|stories)|(?:meer|mehr) (?:van|uit|over|von|aus|zu)|plus de|más (?:de|sobre)|altro da|mais de|(?:the )?latest (?:from|on|in)|also in|other (?:news|stories|articles)|(?:written|posted) by|about (?:the )?(?:authors?|writer)|over de auteur|über den autor|über die autorin|à propos de l['’]auteur|sobre el autor|comments?|\d+ comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|reacties|kommentare|commentaires|comentarios|commenti|comentários|newsletters?|sign up|follow us|share this|recent (?:posts|stories|articles|comments)|latest from|up next|next (?:article|story|post)|don['’]t miss|sponsored|from the web|around the web|you might like)(?!\p{L})/iu;

/**
 * Drops the parts of a page that a heading announces as something else: other stories, comments, notes on the
 * author. The part is the widest element that opens with the heading and holds no better part of the page.
 * @returns what was dropped
 */
export function dropHeaded(outline: Outline): OutlineElement[] {
  const found: OutlineElement[] = [];
  for (const at of standing(outline)) {
    if (at.text === 0 || at.text > MAX_LABEL_CHARS || !HEADINGS.has(at.localName)) continue;
    if (at.localName === 'h1' || !announces(outlineText(at))) continue;
    const part = partUnder(at, outline.root);
    drop(part);
    if (found.push(part) >= MAX_PARTS) break;
  }
  return found;
}

function announces(heading: string): boolean {
  return isLabel(heading) || PART.test(heading);
}

function partUnder(heading: OutlineElement, root: OutlineElement): OutlineElement {
  let part = heading;
  for (let above = part.parent; above !== null && above !== root; above = part.parent) {
    if (firstWithText(above) !== part || above.prose > root.prose * MAX_SHARE) break;
    if (holds(above, TITLE)) break;
    part = above;
  }
  return part;
}

function firstWithText(at: OutlineElement): OutlineElement | undefined {
  for (const child of at.children) {
    if (child.nodeType === 3) {
      if (child.textContent.trim() !== '') return undefined;
    } else if (!child.dropped && child.text > 0) return child;
  }
  return undefined;
}
