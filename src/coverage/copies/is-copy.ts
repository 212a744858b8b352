import { fold } from '../../language/analyse.ts';
import type { Article } from '../article.ts';
import { outletKey } from '../outlet-names.ts';
import { canonicalAddress, isArticleAddress } from './canonical-address.ts';
import { overlap, sameSketch } from './sketch.ts';

/** What of an article tells its copies. */
export type Copyable = Pick<Article, 'id' | 'language' | 'published' | 'body'> &
  Partial<Pick<Article, 'headline' | 'outlet' | 'url' | 'kind'>>;

/** An article ready to be compared. */
export interface Print {
  readonly sketch: Uint32Array;
  /** Folded; `''` where there is none. */
  readonly headline: string;
  readonly outlet: string | null;
  /** As `canonicalAddress` gives it. */
  readonly address: string | null;
  readonly live: boolean;
}

/** Of the runs of the text that has fewer, so many stand in the other: a wire story, cut and re-headed. */
const MIN_CONTAINMENT = 0.6;
/** A shorter share of the longer text is a brief or a quotation, not a copy. */
const MIN_LENGTH_RATIO = 0.4;
/** Two stories of one outlet may share a template; a second edition of a story shares more of the longer. */
const MIN_RESEMBLANCE_IN_OUTLET = 0.65;
/** Texts that share fewer runs say too little to tell a copy by; they count only when they are the same. */
const MIN_SHARED = 20;
/** Under one address a text is the same story, edited, when so many of its runs remain. */
const MIN_REMAINING = 0.3;
/** A text of fewer runs is a teaser or a notice in place of the story. */
const STUB_RUNS = 60;

/** Makes an article ready to be compared. */
export function printOf(article: Copyable, sketch: Uint32Array): Print {
  return {
    sketch,
    headline: fold(article.headline ?? '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    outlet: article.outlet ? outletKey(article.outlet) : null,
    address: article.url ? canonicalAddress(article.url) : null,
    live: article.kind === 'live',
  };
}

/** One key for articles with the same words that are copies whatever else tells them apart. */
export function textKey({ sketch, outlet, headline }: Print): string {
  const text = [0, 0.25, 0.5, 1].map((part) => sketch[Math.floor((sketch.length - 1) * part)]);
  const notice = sketch.length < STUB_RUNS && outlet !== null ? ` ${outlet} ${headline}` : '';
  return `${sketch.length} ${text.join(' ')}${notice}`;
}

/**
 * How surely one article is a copy of another: 0 for not at all, otherwise the share of the longer text that
 * both have, or 1 where their address tells.
 */
export function copyScore(a: Print, b: Print): number {
  if (sameSketch(a.sketch, b.sketch)) return isNotice(a, b) ? 0 : 1;
  if (a.live || b.live) return 0;
  const { shared, smaller, larger } = overlap(a.sketch, b.sketch);
  if (a.address !== null && a.address === b.address && isOnePage(a, b, shared, smaller)) return 1;
  if (shared < MIN_SHARED || smaller < larger * MIN_LENGTH_RATIO) return 0;
  const enough = isOtherStory(a, b)
    ? shared >= larger * MIN_RESEMBLANCE_IN_OUTLET
    : shared >= smaller * MIN_CONTAINMENT;
  return enough ? shared / larger : 0;
}

/** Whether two texts have anything to do with each other: two stories carried by one round-up have not. */
export function isKin(a: Print, b: Print): boolean {
  if (a.address !== null && a.address === b.address) return true;
  const { shared, smaller } = overlap(a.sketch, b.sketch);
  return shared >= smaller * MIN_REMAINING;
}

/** One short text under two headlines of one outlet: "subscribe to read on", not a story. */
function isNotice(a: Print, b: Print): boolean {
  return a.sketch.length < STUB_RUNS && isOtherStory(a, b);
}

/** Whether one outlet gives them different headlines. */
function isOtherStory(a: Print, b: Print): boolean {
  return a.outlet !== null && a.outlet === b.outlet && a.headline !== b.headline;
}

function isOnePage(a: Print, b: Print, shared: number, smaller: number): boolean {
  if (a.headline !== '' && a.headline === b.headline) return true;
  if (shared > 0 && shared >= smaller * MIN_REMAINING) return true;
  const stub = Math.min(a.sketch.length, b.sketch.length) < STUB_RUNS;
  return stub && isArticleAddress(a.address ?? '');
}
