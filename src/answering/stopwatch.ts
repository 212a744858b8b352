import { performance } from 'node:perf_hooks';

/** Notes the whole milliseconds since the last call under a name; without a name, returns them with the total. */
export type Stopwatch = (stage?: string) => Record<string, number>;

/** Starts one. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const started = now();
  const laps: Record<string, number> = {};
  let last = started;
  return (stage) => {
    const time = now();
    if (stage === undefined) return { ...laps, total: Math.round(time - started) };
    laps[stage] = Math.round(time - last);
    last = time;
    return laps;
  };
}
