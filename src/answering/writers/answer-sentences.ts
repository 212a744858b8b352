import { sentences, type Sentence } from '../../language/sentences.ts';
import type { Evidence } from '../writer.ts';
import { isStatement, needsContext } from './sentence-candidates.ts';

/** A sentence that may answer, in the passage it stands in. */
export interface AnswerSentence {
  readonly evidence: Evidence;
  readonly text: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Its place among the sentences of the passage, from 0. */
  readonly place: number;
  /** All sentences of the passage. */
  readonly all: readonly Sentence[];
  /** Whether it begins with a word for something said before, or is short and names nobody. */
  readonly isDependent: boolean;
}

/** The sentences of the evidence that could answer, each once: no questions, no subheads, no interjections. */
export function answerSentences(evidence: readonly Evidence[]): AnswerSentence[] {
  return evidence.flatMap((entry) => {
    const { article, passage } = entry.hit;
    const all = sentences(passage.text);
    return all.flatMap((sentence, place) =>
      isStatement(sentence.text)
        ? [
            {
              ...sentence,
              evidence: entry,
              place,
              all,
              isDependent: needsContext(sentence.text, article.language),
            },
          ]
        : [],
    );
  });
}
