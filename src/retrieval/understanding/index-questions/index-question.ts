import type { Subject } from './subject.ts';

/** What an index tells by itself, without anyone having to write. */
export type IndexKind =
  | 'count-articles'
  | 'list-articles'
  | 'count-outlets'
  | 'list-outlets'
  | 'first-mention'
  | 'last-mention'
  | 'describe-coverage';

/** A question about the coverage itself, and not about what it tells. */
export interface IndexQuestion {
  readonly kind: IndexKind;
  /** What articles are to mention; `null` for all articles there are. */
  readonly subject: Subject | null;
  /** The words that ask, without what they ask about: "How many articles mention". */
  readonly words: string;
}
