import type { Filter } from '../../edition/filter.ts';
import type { Turn } from '../../retrieval/follow-up.ts';

/** An article by its id, or by its headline, and by outlet and date (EDTF, as published) where they are given. */
export type ArticleReference =
  | string
  | {
      readonly headline: string;
      readonly outlet?: string | null | undefined;
      readonly published?: string | null | undefined;
    };

/** A question with the articles that a good search finds. */
export interface EvaluationQuestion {
  /** Unique within its set. */
  readonly id: string;
  readonly question: string;
  /** What the question tries, for figures by type. */
  readonly type: string | null;
  /** Primary tag of the language it is asked in, for figures by language. */
  readonly language: string | null;
  /** The day that "today" means. */
  readonly asOf: string | undefined;
  readonly filter: Filter;
  /** The conversation before it, oldest first. */
  readonly history: readonly Turn[];
  /** What is to be found: of each list any one article will do. None when the coverage has no answer. */
  readonly relevant: readonly (readonly ArticleReference[])[];
}
