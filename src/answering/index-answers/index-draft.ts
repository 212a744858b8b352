import type { ArticleEntry } from '../../edition/edition.ts';

/** A sentence about the coverage, with the articles it rests on. */
export interface IndexClaim {
  /** Without its full stop. */
  readonly text: string;
  readonly articles: readonly ArticleEntry[];
  /** Whether it is an item of a list. @default false */
  readonly isItem?: boolean;
  /** Whether the words of its article are part of it. @default false */
  readonly isQuoted?: boolean;
}

/** Articles that one claim cites: more prove nothing further. */
export const MAX_CITED = 3;
/** Items of a list. */
export const MAX_LISTED = 10;
