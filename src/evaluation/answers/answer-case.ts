import type { SetCoverage } from '../retrieval/evaluation-set.ts';
import type { EvaluationQuestion } from '../retrieval/question.ts';

/** A question with what a right answer to it says. */
export interface AnswerCase extends EvaluationQuestion {
  /** Whether the coverage says it. */
  readonly answerable: boolean;
  /** Any one of them has to stand in the answer or its quotes; none when unanswerable. */
  readonly gold: readonly string[];
  /** What a citation of the article must show, `null` for unknown; `undefined` where several articles will do. */
  readonly outlet: string | null | undefined;
  readonly published: string | null | undefined;
}

/** Questions with the coverage that they are asked of. */
export interface AnswerSet {
  /** Fit to be the name of a folder. */
  readonly name: string;
  readonly coverage: SetCoverage;
  readonly cases: readonly AnswerCase[];
}
