import { clutterSign, partName, type PartName } from './clutter-names.ts';
import { dropColumns } from './drop-columns.ts';
import { dropHeaded } from './drop-headed.ts';
import { holds, outlineText } from './outline-text.ts';
import { drop, standing, type Outline, type OutlineElement } from './outline.ts';

/** So much running text must be left besides what goes. */
const MIN_PROSE_LEFT = 250;
/** What is likely to be clutter by name may hold so much of the page's running text. */
const MAX_LIKELY_SHARE = 0.2;
/** An inline element beside this much other text is part of a sentence. */
const SENTENCE_CHARS = 40;

/** Enough of a story besides comments. */
const MIN_BRIEF_PROSE = 80;
/** Of pictures, offers and comments, each of which may cost a look through a part of the page. */
const MAX_PARTS = 500;
const MAX_OFFER_CHARS = 1200;
const MAX_CAPTION_CHARS = 300;
/** Prices, terms and prompts of subscriptions, in en nl de fr es it pt. */
const OFFER =
  /\b(?:subscri(?:be|ber|ption)|unlimited access|cancel any ?time|free trial|abonn|onbeperkt|opzegbaar|kündbar|jetzt (?:testen|lesen)|sans engagement|s['’]abonner|suscr[ií]b|suscripci|abbona|assin(?:e|ante|atura))/i;
const PICTURES = new Set(['img', 'picture', 'amp-img']);
const TITLE = new Set(['h1']);

/** The frame of a page and of a story: their names are not those of parts. */
const FRAMES = new Set(['html', 'body', 'main']);

/**
 * Drops what by its names is no part of a story: menus, prompts, share bars, captions, lists of other
 * stories. An element that holds the better part of the running text stays, whatever its name.
 * @returns what was dropped
 */
export function dropClutter(outline: Outline): OutlineElement[] {
  const { root } = outline;
  const found: OutlineElement[] = [];
  const parts: { readonly at: OutlineElement; readonly name: PartName }[] = [];
  for (const at of standing(outline)) {
    if (at === root || at.text === 0 || FRAMES.has(at.localName)) continue;
    if (isClutter(at, root.prose)) {
      drop(at);
      found.push(at);
      continue;
    }
    const name = at.block ? partName(at.element) : null;
    if (name !== null) parts.push({ at, name });
  }
  for (const { at, name } of parts.slice(0, MAX_PARTS)) {
    if (!stands(at) || !isPart(at, name, root.prose)) continue;
    drop(at);
    found.push(at);
  }
  return [...found, ...dropHeaded(outline), ...dropColumns(outline)];
}

function stands(at: OutlineElement): boolean {
  for (let element: OutlineElement | null = at; element !== null; element = element.parent) {
    if (element.dropped) return false;
  }
  return true;
}

/** Names of these kinds also stand on stories: on the text that is sold, below a picture, on a whole page. */
function isPart(at: OutlineElement, name: PartName, prose: number): boolean {
  if (name === 'offer') return at.text <= MAX_OFFER_CHARS && OFFER.test(outlineText(at));
  if (name === 'comments') return prose - at.prose >= MIN_BRIEF_PROSE && !holds(at, TITLE);
  if (at.localName === 'p' || at.text > MAX_CAPTION_CHARS) return false;
  return at.prose <= prose * MAX_LIKELY_SHARE && holds(at, PICTURES);
}

function isClutter(at: OutlineElement, prose: number): boolean {
  const sign = clutterSign(at.element, at.localName);
  if (sign === null) return false;
  if (at.prose === 0) return sign === 'sure' || !isInSentence(at);
  if (sign === 'sure') return prose - at.prose >= MIN_PROSE_LEFT;
  return at.prose <= prose * MAX_LIKELY_SHARE;
}

/** `He spoke <time>on Monday</time> in the hall.` */
function isInSentence(at: OutlineElement): boolean {
  if (at.block) return false;
  let owner = at.parent;
  while (owner !== null && !owner.block) owner = owner.parent;
  return owner !== null && owner.own - at.text >= SENTENCE_CHARS;
}
