import { fold } from '../../language/analyse.ts';
import type { Article } from '../article.ts';
import { creditedAgencies } from '../copies/agencies.ts';
import { canonicalAddress } from '../copies/canonical-address.ts';
import { sketch } from '../copies/sketch.ts';
import { interval } from '../edtf.ts';
import { outletKey } from '../outlet-names.ts';
import { readMark, type MarkedHeadline } from './correction-marks.ts';

/** What of an article tells what it corrects, or is corrected by. */
export type Correctable = Pick<
  Article,
  'id' | 'headline' | 'outlet' | 'published' | 'updated' | 'url' | 'language' | 'body' | 'notes'
>;

/** An article ready to be compared with those it may correct. */
export interface Candidate {
  readonly article: Correctable;
  readonly mark: MarkedHeadline | null;
  /** The headline without mark, case, diacritics and punctuation. */
  readonly headline: string;
  readonly address: string | null;
  /** Its outlet and the agencies it credits, as `outletKey` gives them. */
  readonly sources: readonly string[];
  /** The id of the article that leads its copies. */
  readonly lead: string;
  readonly sketch: () => Uint32Array;
}

/** Makes an article ready to be compared; its sketch is made when it is first asked for. */
export function candidateOf(
  article: Correctable,
  lead: string,
  sketchOf: ((article: Correctable) => Uint32Array) | undefined,
): Candidate {
  const mark = readMark(article.headline);
  let made: Uint32Array | undefined;
  return {
    article,
    mark,
    headline: plain(mark?.rest ?? article.headline),
    address: article.url === null ? null : canonicalAddress(article.url),
    sources: sourcesOf(article),
    lead,
    sketch: () => (made ??= sketchOf?.(article) ?? sketch(article.body)),
  };
}

/** Words alone, folded, parted by single spaces. */
export function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `a` was certainly not published before `b`; undated articles may be of any day. */
export function mayFollow(a: Candidate, b: Candidate): boolean {
  const [later, earlier] = [a.article.published, b.article.published];
  return later === null || earlier === null || interval(later).last >= interval(earlier).first;
}

function sourcesOf({ outlet, body }: Correctable): string[] {
  const own = outlet === null ? [] : [outletKey(outlet)];
  return [...new Set([...own, ...creditedAgencies(body)])];
}
