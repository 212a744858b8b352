import type { Hit } from '../../retrieval/hit.ts';

/** One sentence of an article, or two where the second cannot stand alone, with how near it is to what was asked. */
export interface Statement {
  /** The passage it stands in. */
  readonly hit: Hit;
  /** Verbatim: `body.slice(start, end)` of the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence before it in its passage; empty for the first. */
  readonly before: string;
  /** Share of the topic's weighted words in it, 0 to 1. */
  readonly share: number;
  /** … in it, the sentence before it, the headline and its article's date. */
  readonly around: number;
}
