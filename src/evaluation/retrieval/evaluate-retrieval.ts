import { performance } from 'node:perf_hooks';
import type { Edition } from '../../edition/edition.ts';
import type { Reranker } from '../../retrieval/reranking/reranker.ts';
import { openSetEdition, type SetEditionOptions } from '../set-edition.ts';
import { askQuestions } from './ask-questions.ts';
import type { EvaluationSet, SetPart } from './evaluation-set.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';
import { createMuteEmbedder, withoutVectors } from '../../retrieval/words-only.ts';

/** Questions that do not say their own day are asked on the day of indexing. */
export interface RetrievalEvaluation extends SetEditionOptions {
  /** Without any, the fused score ranks. */
  readonly rerankers?: readonly Reranker[] | undefined;
  /** Passages asked for per question. */
  readonly passages: number;
}

/**
 * Indexes the coverage of a set and searches for all of its questions.
 * @throws CoverageError when the coverage cannot be read, or lacks an article that a question names
 */
export async function evaluateRetrieval(
  { name, parts }: EvaluationSet,
  options: RetrievalEvaluation,
): Promise<RetrievalRun> {
  const asked: AskedQuestion[] = [];
  let seconds = 0;
  for (const part of parts) {
    const edition = await openSetEdition(part, options);
    try {
      const started = performance.now();
      asked.push(...(await askPart(part, edition, options)));
      seconds += (performance.now() - started) / 1000;
    } finally {
      await edition.close();
    }
  }
  const { embedder, passages } = options;
  const searchedBy = embedder?.fingerprint ?? 'words only';
  return { name, searchedBy, passages, seconds: Math.round(seconds * 10) / 10, asked };
}

function askPart(
  { name, questions }: SetPart,
  edition: Edition,
  { embedder, rerankers, passages, now, signal, onProgress }: RetrievalEvaluation,
): Promise<readonly AskedQuestion[]> {
  return askQuestions(questions, {
    edition: embedder === null ? withoutVectors(edition) : edition,
    embedder: embedder ?? createMuteEmbedder(),
    rerankers,
    passages,
    today: now.toISOString().slice(0, 10),
    signal,
    onAsked: (done) => onProgress?.(`Asking ${name}`, done, questions.length),
  });
}
