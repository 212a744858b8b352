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

/** The event loop of this process being watched. */
export interface Watch {
  /** How late it came round since the beginning. */
  end(): LoopDelay;
}

export function startWatching(): Watch {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  return {
    end() {
      delays.disable();
      const [p50Ms = 0, p99Ms = 0, longestMs = 0] = [
        delays.percentile(50),
        delays.percentile(99),
        delays.max,
      ].map((nanoseconds) => nanoseconds / 1e6);
      return { p50Ms, p99Ms, longestMs };
    },
  };
}

/** Watches the event loop of this process while a job runs. */
export async function watchLoop(job: () => Promise<unknown>): Promise<LoopDelay> {
  const watch = startWatching();
  await job();
  return watch.end();
}
