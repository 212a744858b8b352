import type { AnswerSentence } from '../../../answering/writers/answer-sentences.ts';
import type { SentenceValues } from '../../../answering/writers/sentence-features.ts';

/** A question that the writer gets to see, with what it sees. */
export interface WriterExample {
  readonly set: string;
  readonly id: string;
  readonly isAnswerable: boolean;
  readonly sentences: readonly AnswerSentence[];
  /** One of each sentence. */
  readonly values: readonly SentenceValues[];
  /** Whether each has a gold string, in a gold article. */
  readonly isGold: readonly boolean[];
  readonly gold: readonly string[];
}

/** A question that is settled before the writer: refused by the gate, or answered by counting. */
export interface SettledQuestion {
  readonly set: string;
  readonly id: string;
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  readonly isAnswered: boolean;
}
