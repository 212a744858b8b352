import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { openCurrent, openSide } from '../sides/dateline.ts';
import { rememberingQuestions } from '../sides/remembering-embedder.ts';
import { timedEdition, type SearchPart } from '../sides/timed-edition.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { readQuestions } from '../workload/files.ts';
import { latenciesOf, latenciesSchema } from './latencies.ts';
import { LIMIT } from './serve.ts';

export const partsSchema = z.object({
  /** Postings: searches by words of passages and of articles, and how often words stand anywhere. */
  words: latenciesSchema,
  /** The nearest by vectors, and how near what the words found is. */
  vectors: latenciesSchema,
  /** Reading the passages that were found. */
  texts: latenciesSchema,
  /** Everything else: reading the question, fusing, ranking, choosing. */
  ranking: latenciesSchema,
});

/** What a search of Dateline's spends its time on. */
export type SearchParts = Readonly<z.infer<typeof partsSchema>>;

/** Asks so many questions without a filter, one thing at a time. */
export async function measureParts(
  folder: string,
  workload: string,
  count: number,
): Promise<SearchParts> {
  const { groups, vectors } = await readQuestions(workload);
  const timed = timedEdition(await openCurrent(folder));
  const open = openSide(timed.edition, rememberingQuestions(createTopicEmbedder(), vectors));
  const taken: Record<SearchPart | 'ranking', number>[] = [];
  for (const { text } of groups[0]?.questions.slice(0, count) ?? []) {
    const vector = vectors.get(text) ?? new Float32Array();
    timed.take();
    const started = performance.now();
    await open.search({ text, vector, filter: {} }, LIMIT);
    const whole = performance.now() - started;
    const parts = timed.take();
    taken.push({ ...parts, ranking: whole - parts.words - parts.vectors - parts.texts });
  }
  await open.close();
  const of = (part: SearchPart | 'ranking') => latenciesOf(taken.map((one) => one[part]));
  return { words: of('words'), vectors: of('vectors'), texts: of('texts'), ranking: of('ranking') };
}
