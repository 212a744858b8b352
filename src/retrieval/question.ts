import type { Filter } from '../edition/filter.ts';
import type { Entity } from './understanding/entities.ts';
import type { IndexQuestion } from './understanding/index-questions/index-question.ts';
import type { QuestionKind } from './understanding/question-kind.ts';
import type { Told } from './understanding/told.ts';
import type { Understood } from './understanding/understood.ts';

/** What was asked, and how it was understood. */
export interface Question {
  /** As asked. */
  readonly text: string;
  /** Standing alone: completed from the conversation when it is a follow-up. What was understood is placed in it. */
  readonly standalone: string;
  /** What is searched: the question that stands alone, without the words that became a filter. */
  readonly query: string;
  /** Primary tag of the language it is asked in; `null` where it cannot be told. */
  readonly language: string | null;
  readonly filter: Filter;
  readonly kind: QuestionKind;
  /** What it asks about the coverage itself; `null` where it asks what the coverage tells. */
  readonly index: IndexQuestion | null;
  /** Everything understood, in the order of its words, with whether it is applied. */
  readonly understood: readonly Understood[];
  /** Canonical names of the outlets it names as sources, in its order, each once. */
  readonly outlets: readonly string[];
  /** Whether a word of it asks how things are now. */
  readonly isAboutNow: boolean;
  /** The day that it asks about, `YYYY-MM-DD`, where it asks how things are: that of asking. */
  readonly currentOn: string | null;
  /** Names, quoted phrases and numbers that a search must not lose. */
  readonly entities: readonly Entity[];
  /** Ids of what was understood and given up again, because nothing was found with it. */
  readonly dropped: readonly string[];
  /** What was understood too, and is not applied because someone wants it so. */
  readonly undone: readonly Told[];
}
