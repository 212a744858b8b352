import { z } from 'zod';
import { anySignal } from '../src/until-aborted.ts';
import type { WorkerPool } from '../src/worker-pool.ts';

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
    await Promise.all(Array.from({ length: pool.size }, lane));
  } finally {
    failed.abort();
  }
  return vectors;
}

/** The vector of one task. */
export async function embedInPool(
  pool: WorkerPool,
  task: unknown,
  signal?: AbortSignal,
): Promise<Float32Array> {
  return z.instanceof(Float32Array).parse(await pool.run(task, signal));
}
