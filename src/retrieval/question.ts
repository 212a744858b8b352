import type { Filter } from '../edition/filter.ts';

/** What was asked, and how it was understood. */
export interface Question {
  /** As asked. */
  readonly text: string;
  /** What is searched: the question, completed from the conversation when it is a follow-up. */
  readonly query: string;
  /** Primary tag of the language it is asked in; `null` where it cannot be told. */
  readonly language: string | null;
  readonly filter: Filter;
}
