import type { PlantedClaim } from '../planted-claims.ts';
import type { SampleArticle } from '../sample-evidence.ts';

/** What a planter knows of the coverage. */
export interface Ground {
  readonly articles: readonly SampleArticle[];
  /** Those that the claim cites. */
  readonly cited: readonly SampleArticle[];
}

/** Plants one kind of fault in a sound claim. */
export interface Planter {
  /** What is done to the claim, in a few words. */
  readonly kind: string;
  /** The check that is there for it. */
  readonly fault: PlantedClaim['fault'];
  /** @returns the claim with the fault in it; `null` where it has no place for one */
  plant(claim: PlantedClaim, ground: Ground): Planted | null;
}

/** What of a claim a planter changes. */
export type Planted = Partial<Pick<PlantedClaim, 'text' | 'cites'>>;

/** All that the cited articles say, in small letters. */
export function citedText({ cited }: Ground): string {
  return cited
    .map(({ headline, outlet, text }) => `${headline}\n${outlet ?? ''}\n${text}`)
    .join('\n')
    .toLowerCase();
}

/** A text with the first match of a pattern replaced by what a function makes of it; `null` where it makes nothing. */
export function replaceFirst(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string | null | undefined,
): string | null {
  for (const match of text.matchAll(pattern)) {
    const made = replacement(match);
    if (made === null || made === undefined) continue;
    return text.slice(0, match.index) + made + text.slice(match.index + match[0].length);
  }
  return null;
}

/** The claim with another text; `null` where there is none. */
export function withText(text: string | null): Planted | null {
  return text === null ? null : { text };
}

/** Whether a text has a word, in small letters, by itself. */
export function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
