import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { openCurrent, openSide } from '../sides/dateline.ts';
import { rememberingQuestions } from '../sides/remembering-embedder.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { readQuestions } from '../workload/files.ts';
import { LIMIT } from './serve.ts';

export const leakSchema = z.object({
  /** Asked in all. */
  questions: z.number(),
  /** Bytes in use after collecting garbage: when half of them were answered, and when all were. */
  halfwayBytes: z.number(),
  endBytes: z.number(),
});

/** Whether memory goes on growing. */
export type Leak = Readonly<z.infer<typeof leakSchema>>;

/** Asks so many questions, those without a filter over and over. What is kept for later is all there at half of them. */
export async function measureLeak(folder: string, workload: string, count: number): Promise<Leak> {
  const { groups, vectors } = await readQuestions(workload);
  const embedder = rememberingQuestions(createTopicEmbedder(), vectors);
  const open = openSide(await openCurrent(folder), embedder);
  const texts = groups[0]?.questions.map(({ text }) => text) ?? [];
  const ask = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const text = texts[at % texts.length] ?? '';
      await open.search({ text, vector: new Float32Array(), filter: {} }, LIMIT);
      await setImmediate();
    }
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const half = Math.floor(count / 2);
  const halfwayBytes = await ask(0, half);
  const endBytes = await ask(half, count);
  await open.close();
  return { questions: count, halfwayBytes, endBytes };
}
