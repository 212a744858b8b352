import type { Skipped } from '../article.ts';
import type { Draft } from '../draft.ts';

/** An article as the web gives it. */
export interface WebArticle {
  /** The address it was read from. */
  readonly path: string;
  /** With an id that is an address. */
  readonly draft: Draft;
}

/** What an address comes to. */
export interface WebReading {
  readonly articles: readonly WebArticle[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Skipped[];
}
