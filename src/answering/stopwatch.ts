import { performance } from 'node:perf_hooks';

/** Whole milliseconds by the name of a stage. */
export type Times = Readonly<Record<string, number>>;

/**
 * Notes the time since the last call under a name; without a name, returns what was noted, with the total.
 * @param within of that time, what is noted under other names
 */
export type Stopwatch = (stage?: string, within?: Times) => Record<string, number>;

/** Starts one. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const started = now();
  const laps: Record<string, number> = {};
  let last = started;
  const add = (stage: string, ms: number): void => {
    laps[stage] = (laps[stage] ?? 0) + Math.max(0, Math.round(ms));
  };
  return (stage, within = {}) => {
    const time = now();
    if (stage === undefined) return { ...laps, total: Math.round(time - started) };
    for (const [other, ms] of Object.entries(within)) add(other, ms);
    add(stage, time - last - sum(Object.values(within)));
    last = time;
    return laps;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
