import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { percentile } from '../statistics/percentile.ts';

export const latenciesSchema = z.object({
  /** How many were asked. */
  questions: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  p99Ms: z.number(),
});

/** How long answers took. */
export type Latencies = Readonly<z.infer<typeof latenciesSchema>>;

/** Asks one after the other, each once, the event loop coming round in between, until a time is over. */
export async function timeEach<T>(
  items: readonly T[],
  ask: (item: T) => Promise<void>,
  withinMs: number,
): Promise<Latencies | null> {
  const taken: number[] = [];
  const until = performance.now() + withinMs;
  for (const item of items) {
    const started = performance.now();
    await ask(item);
    taken.push(performance.now() - started);
    await setImmediate();
    if (performance.now() > until) break;
  }
  return taken.length === 0 ? null : latenciesOf(taken);
}

/** @param taken milliseconds, at least one */
export function latenciesOf(taken: readonly number[]): Latencies {
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => percentile(taken, share));
  return { questions: taken.length, p50Ms: p50Ms ?? 0, p95Ms: p95Ms ?? 0, p99Ms: p99Ms ?? 0 };
}
