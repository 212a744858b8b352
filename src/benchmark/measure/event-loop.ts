import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';

export const loopSchema = z.object({
  /** Half of all turns came no later than this, in ms; the timer itself comes once a millisecond. */
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** The longest that nothing else could run. */
  longestMs: z.number(),
});

/** How late the event loop came round. */
export type LoopDelay = Readonly<z.infer<typeof loopSchema>>;

/** Watches the event loop of this process while a job runs. */
export async function watchLoop(job: () => Promise<unknown>): Promise<LoopDelay> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  try {
    await job();
  } finally {
    delays.disable();
  }
  const [p50Ms, p99Ms, longestMs] = [delays.percentile(50), delays.percentile(99), delays.max].map(
    (nanoseconds) => nanoseconds / 1e6,
  );
  return { p50Ms: p50Ms ?? 0, p99Ms: p99Ms ?? 0, longestMs: longestMs ?? 0 };
}
