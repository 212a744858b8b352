import { setImmediate, setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { rehearse } from '../../answering/rehearse.ts';
import { openCurrent, openSide } from '../sides/dateline.ts';
import { rememberingQuestions } from '../sides/remembering-embedder.ts';
import type { OpenSide } from '../sides/side.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { readQuestions } from '../workload/files.ts';
import { startBystander, type Bystander } from './bystander.ts';
import { loopSchema, watchLoop } from './event-loop.ts';
import { indexedSchema } from './index-runs.ts';
import { LIMIT } from './serve.ts';

/** With how late the event loop of a process came round that did nothing meanwhile. */
const loopRunSchema = loopSchema.extend({ bystander: loopSchema });

export type LoopRun = Readonly<z.infer<typeof loopRunSchema>>;

export const loopRunsSchema = z.object({
  idle: loopRunSchema,
  searching: loopRunSchema,
  /** Nothing is asked while another process indexes on the same machine. */
  indexing: loopRunSchema,
  /** An edition is opened in the process that answers. */
  opening: loopRunSchema,
  /** What was indexed meanwhile: one article in a hundred has changed. */
  changed: indexedSchema,
});

/** How the event loop of the process that answers is kept waiting, once it has rehearsed as the bot does when it starts. */
export type LoopRuns = Readonly<z.infer<typeof loopRunsSchema>>;

const IDLE_MS = 1000;

/**
 * The bystander is started before anything else: once a process starts another, each page of its memory takes a moment when
 * it is next written to.
 * @param index indexes changed coverage in a process of its own
 */
export async function measureLoop(
  folder: string,
  workload: string,
  count: number,
  index: () => Promise<unknown>,
): Promise<LoopRuns> {
  const bystander = startBystander();
  const watch: Watch = (job) => watchBoth(bystander, job);
  try {
    return await watchServing(folder, workload, count, index, watch);
  } finally {
    bystander.close();
  }
}

type Watch = (job: () => Promise<unknown>) => Promise<LoopRun>;

async function watchServing(
  folder: string,
  workload: string,
  count: number,
  index: () => Promise<unknown>,
  watch: Watch,
): Promise<LoopRuns> {
  const { groups, vectors } = await readQuestions(workload);
  const edition = await openCurrent(folder);
  const open = openSide(edition, rememberingQuestions(createTopicEmbedder(), vectors));
  try {
    await rehearse(edition, () => new Date());
    const texts = groups[0]?.questions.slice(-count).map(({ text }) => text) ?? [];
    const idle = await watch(() => setTimeout(IDLE_MS));
    const searching = await watch(() => askAll(open, texts));
    const opening = await watch(async () => {
      await (await openCurrent(folder)).close();
    });
    let changed: unknown;
    const indexing = await watch(async () => {
      changed = await index();
    });
    return { idle, searching, indexing, opening, changed: indexedSchema.parse(changed) };
  } finally {
    await open.close();
  }
}

async function watchBoth(other: Bystander, job: () => Promise<unknown>): Promise<LoopRun> {
  const [own, bystander] = await other.beside(() => watchLoop(job));
  return { ...own, bystander };
}

async function askAll(open: OpenSide, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await open.search({ text, vector: new Float32Array(), filter: {} }, LIMIT);
    await setImmediate();
  }
}
