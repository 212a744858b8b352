import { labelOf } from './clutter-names.ts';
import { standing, type Outline, type OutlineElement } from './outline.ts';

/** Names that publishing systems give to the element that holds a story's text and nothing above or below it. */
const BODY_NAME =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|page|content|main|single|node|rich|asset|primary)[\s_-]{0,2}(?:body|content|text|copy|contents|fulltext|paragraphs)|articlebody|articletext|articlecontent|storybody|storytext|storycontent|entrycontent|postcontent|postbody|newsbody|newstext|bodytext|body-text|body-copy|bodycopy|body-content|richtext|rich-text|artikeltext|artikelbody|article-paragraphs|live-?blog-?(?:posts|body|content)|texto|cuerpo|corpo|contenu|testo)(?:$|[\s_-])/;
/** A part of a marked body, or the header above one. */
const NOT_BODY =
  /(?:head|header|footer|wrapper-?ad|meta|image|video|media|sidebar|related|teaser|title)(?:$|[\s_-])/;

const MIN_PROSE = 250;
/** The innermost marked element is taken that holds so much of what the outermost one holds. */
const SAME_SHARE = 0.9;

/**
 * The elements of a page that are named as the text of its story, in order: one, or several of the same name
 * when a story is cut by advertisements or is a live blog's posts. Empty when nothing on the page says so.
 */
export function markedStory(outline: Outline): readonly OutlineElement[] {
  const marked = [...standing(outline)].filter((at) => at.prose > 0 && isMarked(at));
  const groups = new Map<string, OutlineElement[]>();
  for (const at of marked) {
    const key = `${at.localName} ${at.element.getAttribute('itemprop') ?? ''} ${at.element.getAttribute('class') ?? ''}`;
    const group = groups.get(key) ?? [];
    if (at.index > (group.at(-1)?.last ?? -1)) group.push(at);
    groups.set(key, group);
  }
  const best = Math.max(0, ...[...groups.values()].map(proseOf));
  if (best < MIN_PROSE) return [];
  const close = [...groups.values()].filter((group) => proseOf(group) >= best * SAME_SHARE);
  // Elements stand before those within, so that the last of the close ones is the innermost.
  return close.at(-1) ?? [];
}

function isMarked(at: OutlineElement): boolean {
  if (!at.block || at.localName === 'body' || at.localName === 'p') return false;
  if (/articlebody/i.test(at.element.getAttribute('itemprop') ?? '')) return true;
  const label = labelOf(at.element);
  return label.split(/\s+/).some((name) => BODY_NAME.test(name) && !NOT_BODY.test(name));
}

function proseOf(group: readonly OutlineElement[]): number {
  return group.reduce((sum, at) => sum + at.prose, 0);
}
