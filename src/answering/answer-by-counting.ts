import type { Edition } from '../edition/edition.ts';
import { createUsageMeter, type UsageMeter } from '../models/usage.ts';
import { findHits } from '../retrieval/find-hits.ts';
import { understand } from '../retrieval/understand.ts';
import { nearestArticles } from './abstention.ts';
import { answerFrame } from './answer-frame.ts';
import type { Answer } from './answer.ts';
import { behindAnswer } from './behind-answer.ts';
import type { AskRequest } from './dateline.ts';
import type { SearchingParts } from './find-evidence.ts';
import { answerFromIndex } from './index-answers/answer-from-index.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Passages looked at for headlines to offer where none has the words that were to be counted. */
const NEAREST_HITS = 6;

interface CountingParts {
  readonly parts: SearchingParts;
  readonly lap: Stopwatch;
  /** What reading the question has cost. @default nothing */
  readonly usage?: UsageMeter | undefined;
}

/**
 * The answer to a question about the coverage itself, without a writer; `null` for one about what it tells.
 * @throws UserError for a question or filter that cannot be met
 * @throws ProviderError when headlines to offer cannot be searched for
 */
export async function answerByCounting(
  { question: text, filter, history, readAs, asOf, undo, signal }: AskRequest,
  edition: Edition,
  { parts, lap, usage = createUsageMeter() }: CountingParts,
): Promise<Answer | null> {
  const question = understand(text, { edition, filter, history, readAs, asOf, undo });
  if (question.index === null) return null;
  const told = await answerFromIndex(question, question.index, edition);
  if (told === null) return null;
  lap('count');
  const { embedder, onUnembedded } = parts;
  const isHelpless = told.status === 'abstained' && told.nearest.length === 0;
  const nearest = isHelpless
    ? await findHits(question, { edition, embedder, onUnembedded, topK: NEAREST_HITS, signal })
    : null;
  return {
    ...answerFrame({
      question,
      edition,
      embedder: embedder.fingerprint,
      lap,
      usage,
    }),
    ...told,
    disagreements: [],
    corrections: [],
    ...behindAnswer(told.citations, edition, { asOf, currentOn: null }),
    nearest: nearest === null ? told.nearest : nearestArticles(nearest.hits),
    checked: { written: 0, kept: 0 },
    writer: 'index',
  };
}
