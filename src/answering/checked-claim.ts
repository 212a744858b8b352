import type { TakenBack } from './corrections/taken-back.ts';
import type { DraftClaim, Evidence } from './writer.ts';

/** Words of an article that a claim rests on: `body.slice(start, end)`. */
export interface Support {
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A claim that stood up to every check. */
export interface CheckedClaim {
  readonly text: string;
  readonly support: readonly Support[];
}

/** What a claim can fail; those from `content` on judge what it means, and can err. */
export type CheckName =
  | 'citation'
  | 'quote'
  | 'stitched'
  | 'instruction'
  | 'link'
  | 'correction'
  | 'quotation'
  | 'number'
  | 'unit'
  | 'bound'
  | 'date'
  | 'weekday'
  | 'relative'
  | 'name'
  | SoftCheckName;

export type SoftCheckName =
  'content' | 'polarity' | 'hedge' | 'attribution' | 'outlet' | 'published' | 'recency';

/** A claim that did not, and why; for the log, a repair and the tests, never shown as an answer. */
export interface RemovedClaim extends DraftClaim {
  readonly check: CheckName;
  /** The words at fault, or what was cited. */
  readonly detail: string;
  /** A sentence in plain words, which a writer can act on. */
  readonly reason: string;
  /** What it rests on, where its quotes stand in the evidence. */
  readonly support: readonly Support[];
}

export interface CheckedClaims {
  readonly kept: readonly CheckedClaim[];
  readonly removed: readonly RemovedClaim[];
}

/** What claims are checked against. */
export interface ClaimContext {
  readonly evidence: readonly Evidence[];
  /** Primary tag of the language the claims are written in. */
  readonly language: string | null;
  /** The day that "today" means, `YYYY-MM-DD`. */
  readonly today: string;
  /** Words of the evidence that corrections take back. @default none */
  readonly takenBack?: readonly TakenBack[] | undefined;
}
