import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { chooseEmbedder } from '../../../embeddings/choose.ts';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { loadConfig } from '../../config.ts';
import type { Edition } from '../../edition/edition.ts';
import type { EvaluationQuestion } from '../../evaluation/retrieval/question.ts';
import { namedSet } from '../../evaluation/retrieval/named-sets.ts';
import type { SetName } from '../../evaluation/retrieval/set-names.ts';
import { openSetEdition } from '../../evaluation/set-edition.ts';
import { understand } from '../../retrieval/understand.ts';
import { openSide, TODAY } from '../sides/dateline.ts';
import { rememberingQuestions } from '../sides/remembering-embedder.ts';
import { timedPassages } from '../sides/timed-passages.ts';
import { latenciesOf, latenciesSchema } from './latencies.ts';
import { LIMIT } from './serve.ts';

export const setSchema = z.object({
  name: z.string(),
  articles: z.number(),
  passages: z.number(),
  /** Everything, with embedding. */
  indexSeconds: z.number(),
  embeddedPerSecond: z.number(),
  /** A search, its question embedded before. */
  searching: latenciesSchema,
  /** Embedding a question. */
  embedding: latenciesSchema,
});

/** How fast it is on real coverage with the built-in embedder. */
export type SetRun = Readonly<z.infer<typeof setSchema>>;

interface Taken {
  readonly searching: number[];
  readonly embedding: number[];
}

/**
 * Indexes the coverage of an evaluation set and asks its questions.
 * @param shared the folder of third-party sets
 * @throws CoverageError when the set is not there
 */
export async function measureSet(name: SetName, shared: string, folder: string): Promise<SetRun> {
  const { embedder, milliseconds } = timedPassages(
    chooseEmbedder(loadConfig({ EMBEDDINGS: 'builtin' })),
  );
  const taken: Taken = { searching: [], embedding: [] };
  const counts = { articles: 0, passages: 0, indexSeconds: 0 };
  // The model is loaded before anything is timed.
  await embedder.embedQuestion('Who has said what?');
  for (const part of (await namedSet(name, shared)).parts) {
    const started = performance.now();
    const edition = await openSetEdition(part, { folder, embedder, now: new Date(TODAY) });
    counts.indexSeconds += (performance.now() - started) / 1000;
    counts.articles += edition.manifest.counts.articles;
    counts.passages += edition.manifest.counts.passages;
    await askAll(part.questions, edition, embedder, taken);
  }
  await embedder.close();
  return {
    name,
    ...counts,
    embeddedPerSecond: counts.passages / (milliseconds() / 1000),
    searching: latenciesOf(taken.searching),
    embedding: latenciesOf(taken.embedding),
  };
}

/** Closes the edition. */
async function askAll(
  questions: readonly EvaluationQuestion[],
  edition: Edition,
  embedder: Embedder,
  { searching, embedding }: Taken,
): Promise<void> {
  const vectors = new Map<string, Float32Array>();
  const open = openSide(edition, rememberingQuestions(embedder, vectors));
  for (const { question, filter, history } of questions) {
    if (history.length > 0) continue;
    const { query } = understand(question, { edition, filter, asOf: TODAY });
    const started = performance.now();
    const vector = await embedder.embedQuestion(query);
    const embedded = performance.now();
    vectors.set(query, vector);
    await open.search({ text: question, vector, filter }, LIMIT);
    searching.push(performance.now() - embedded);
    embedding.push(embedded - started);
  }
  await open.close();
}
