import { setImmediate, setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { rehearse } from '../../answering/rehearse.ts';
import { openCurrent, openSide } from '../sides/dateline.ts';
import { rememberingQuestions } from '../sides/remembering-embedder.ts';
import type { OpenSide } from '../sides/side.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { readQuestions } from '../workload/files.ts';
import { loopSchema, watchLoop } from './event-loop.ts';
import { indexedSchema } from './index-runs.ts';
import { LIMIT } from './serve.ts';

export const loopRunsSchema = z.object({
  idle: loopSchema,
  searching: loopSchema,
  /** Nothing is asked while another process indexes on the same machine. */
  indexing: loopSchema,
  /** An edition is opened in the process that answers. */
  opening: loopSchema,
  /** What was indexed meanwhile: one article in a hundred has changed. */
  changed: indexedSchema,
});

/** How the event loop of the process that answers is kept waiting, once it has rehearsed as the bot does when it starts. */
export type LoopRuns = Readonly<z.infer<typeof loopRunsSchema>>;

const IDLE_MS = 1000;

/** @param index indexes changed coverage in a process of its own */
export async function measureLoop(
  folder: string,
  workload: string,
  count: number,
  index: () => Promise<unknown>,
): Promise<LoopRuns> {
  const { groups, vectors } = await readQuestions(workload);
  const edition = await openCurrent(folder);
  const open = openSide(edition, rememberingQuestions(createTopicEmbedder(), vectors));
  await rehearse(edition, () => new Date());
  const texts = groups[0]?.questions.slice(-count).map(({ text }) => text) ?? [];
  const idle = await watchLoop(() => setTimeout(IDLE_MS));
  const searching = await watchLoop(() => askAll(open, texts));
  const opening = await watchLoop(async () => {
    await (await openCurrent(folder)).close();
  });
  let changed: unknown;
  const indexing = await watchLoop(async () => {
    changed = await index();
  });
  await open.close();
  return { idle, searching, indexing, opening, changed: indexedSchema.parse(changed) };
}

async function askAll(open: OpenSide, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await open.search({ text, vector: new Float32Array(), filter: {} }, LIMIT);
    await setImmediate();
  }
}
