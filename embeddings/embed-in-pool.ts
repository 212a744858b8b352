import { z } from 'zod';
import { anySignal } from '../src/until-aborted.ts';
import type { WorkerPool } from '../src/worker-pool.ts';

/** A thread that starts loads its model meanwhile: fewer tasks are done sooner by those that run. */
const TASKS_WORTH_A_THREAD = 16;

/**
 * Vectors of many tasks, in their order. Hands over no more than there are threads, so that a question waits for one
 * passage, not for all.
 */
export async function embedAllInPool(
  pool: WorkerPool,
  tasks: readonly unknown[],
  signal?: AbortSignal,
): Promise<Float32Array[]> {
  signal?.throwIfAborted();
  const failed = new AbortController();
  const stop = anySignal(failed.signal, signal);
  const vectors: Float32Array[] = [];
  const rest = tasks.entries();
  const lane = async () => {
    for (const [at, task] of rest) vectors[at] = await embedInPool(pool, task, stop);
  };
  try {
    await Promise.all(Array.from({ length: threadsFor(tasks.length, pool) }, lane));
  } finally {
    failed.abort();
  }
  return vectors;
}

function threadsFor(tasks: number, pool: WorkerPool): number {
  return Math.min(pool.size, Math.max(pool.threads(), Math.ceil(tasks / TASKS_WORTH_A_THREAD)));
}

/** The vector of one task. */
export async function embedInPool(
  pool: WorkerPool,
  task: unknown,
  signal?: AbortSignal,
): Promise<Float32Array> {
  return z.instanceof(Float32Array).parse(await pool.run(task, signal));
}
