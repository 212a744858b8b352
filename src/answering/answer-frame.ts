import type { Edition } from '../edition/edition.ts';
import type { UsageMeter } from '../models/usage.ts';
import type { Question } from '../retrieval/question.ts';
import { describeSearch } from '../retrieval/searched.ts';
import type { Answer } from './answer.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What every answer tells of how it came about. */
export interface AnswerFrame {
  readonly question: Question;
  readonly edition: Edition;
  /** Fingerprint. */
  readonly embedder: string;
  readonly lap: Stopwatch;
  readonly usage: UsageMeter;
}

/** The parts of an answer that do not depend on what it says; takes the time. */
export function answerFrame({
  question,
  edition,
  embedder,
  lap,
  usage,
}: AnswerFrame): Pick<
  Answer,
  'question' | 'language' | 'searched' | 'edition' | 'embedder' | 'usage' | 'timingsMs'
> {
  return {
    question: question.text,
    language: question.language,
    searched: describeSearch(question, edition),
    edition: edition.manifest.id,
    embedder,
    usage: usage.total(),
    timingsMs: lap(),
  };
}
