import { describe, expect, test } from 'vitest';
import { startPolling, type PollingClock } from '../../src/polling/start-polling.ts';

/** A clock that calls back when it is told to. */
function handClock(random = 0.5) {
  const waits: number[] = [];
  let due: (() => void) | null = null;
  const clock: PollingClock = {
    after(ms, job) {
      waits.push(ms);
      due = job;
      return () => {
        due = null;
      };
    },
    random: () => random,
  };
  /** Lets the time pass; `false` when nothing waited for it. */
  function ring(): boolean {
    const job = due;
    due = null;
    job?.();
    return job !== null;
  }
  return { clock, waits, ring };
}

/** Lets everything happen that can happen without time passing. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('startPolling()', () => {
  test('runs after each interval, and not at once', async () => {
    const { clock, waits, ring } = handClock();
    let runs = 0;
    const run = () => {
      runs += 1;
      return Promise.resolve();
    };
    const polling = startPolling({ everyMs: 1000, run, onError: failTest, clock });
    expect(runs).toBe(0);
    for (const expected of [1, 2, 3]) {
      expect(ring()).toBe(true);
      await settle();
      expect(runs).toBe(expected);
    }
    expect(waits).toEqual([1000, 1000, 1000, 1000]);
    await polling.stop();
  });

  test('never runs twice at once', async () => {
    const { clock, ring } = handClock();
    let finish: () => void = failTest;
    const run = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const polling = startPolling({ everyMs: 1000, run, onError: failTest, clock });
    ring();
    await settle();
    expect(ring()).toBe(false);
    finish();
    await settle();
    expect(ring()).toBe(true);
    finish();
    await polling.stop();
  });

  test.each([
    [0, 900],
    [0.999_999, 1100],
  ])('spreads its runs: %d gives %d ms', async (random, expected) => {
    const { clock, waits } = handClock(random);
    const run = () => Promise.resolve();
    await startPolling({ everyMs: 1000, run, onError: failTest, clock }).stop();
    expect(waits).toEqual([expected]);
  });

  test('says what failed, waits longer after each failure, and not for ever', async () => {
    const { clock, waits, ring } = handClock();
    const errors: unknown[] = [];
    let fails = true;
    const run = () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve());
    const onError = (error: unknown) => errors.push(error);
    const polling = startPolling({ everyMs: 1000, run, onError, clock });
    for (let count = 0; count < 6; count += 1) {
      ring();
      await settle();
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 16_000, 16_000]);
    expect(errors).toHaveLength(6);
    fails = false;
    ring();
    await settle();
    expect(waits.at(-1)).toBe(1000);
    await polling.stop();
  });

  test('stops what is going on, waits for it, and begins nothing more', async () => {
    const { clock, ring } = handClock();
    let ended = false;
    const run = async (signal: AbortSignal) => {
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve);
      });
      ended = true;
      signal.throwIfAborted();
    };
    const polling = startPolling({ everyMs: 1000, run, onError: failTest, clock });
    ring();
    await settle();
    await polling.stop();
    expect(ended).toBe(true);
    expect(ring()).toBe(false);
    await polling.stop();
  });
});

function failTest(): never {
  throw new Error('This must not be called.');
}
