import type { Clock } from '../../src/clock.ts';

/** A clock that stands still until it is moved. */
export interface HandClock extends Clock {
  /** Moves it, runs what is due, and lets what was waiting for that go on. */
  advance(ms: number): Promise<void>;
  /** How long each timer set so far was to run, in the order they were set. */
  readonly waits: readonly number[];
  /** Resolves as soon as a timer of this length is running. */
  waitingFor(ms: number): Promise<void>;
}

export function handClock(): HandClock {
  let time = 0;
  const waits: number[] = [];
  const timers = new Set<{ ms: number; at: number; run: () => void }>();
  const watchers = new Set<() => void>();
  return {
    waits,
    now: () => time,
    after(ms, run) {
      const timer = { ms, at: time + ms, run };
      waits.push(ms);
      timers.add(timer);
      for (const look of [...watchers]) look();
      return () => timers.delete(timer);
    },
    async advance(ms) {
      time += ms;
      for (const timer of [...timers]) if (timer.at <= time && timers.delete(timer)) timer.run();
      await settled();
    },
    waitingFor: (ms) =>
      new Promise((resolve) => {
        const look = () => {
          if (![...timers].some((timer) => timer.ms === ms)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
