import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leakSchema, type Leak } from './measure/leak.ts';
import { indexWorkload } from './sides/index-workload.ts';
import { createTopicEmbedder } from './topic-embedder.ts';
import { runTask } from './run-task.ts';
import { prepareWorkload } from './workload/prepare.ts';

/** Different questions; they are asked over and over. */
const QUESTIONS = 500;

/**
 * Asks Dateline so many questions on synthetic coverage of one size, in a process of its own.
 * @param folder an empty folder that may be filled
 */
export async function benchLeak(size: number, count: number, folder: string): Promise<Leak> {
  const workload = join(folder, 'workload');
  await prepareWorkload(size, workload, { unfiltered: QUESTIONS, filtered: 1 });
  const own = join(folder, 'data');
  await indexWorkload(workload, own, createTopicEmbedder());
  const leak = await runTask({ task: 'leak', workload, folder: own, questions: count });
  await rm(folder, { recursive: true, force: true });
  return leakSchema.parse(leak);
}
