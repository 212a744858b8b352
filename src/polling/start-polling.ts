/** What time is waited with. */
export interface PollingClock {
  /** Calls back once after so many milliseconds; the function returned calls it off. */
  readonly after: (ms: number, job: () => void) => () => void;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

export interface PollingOptions {
  /** From the end of a run to the start of the next, in milliseconds. */
  readonly everyMs: number;
  /** One run. The signal is aborted when the polling is stopped. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Told of every run that failed; the polling goes on. */
  readonly onError: (error: unknown) => void;
  /** @default timers that keep no process alive */
  readonly clock?: PollingClock | undefined;
}

/** A polling that goes on until it is stopped. */
export interface Polling {
  /** Begins no further run, ends the one that is going on, and waits for it. Idempotent. */
  stop(): Promise<void>;
}

/** By so much of its length an interval is longer or shorter, so that programs do not ask all at once. */
const JITTER = 0.1;
/** After failures the interval doubles up to so many times its length. */
const MAX_BACKOFF = 16;

/** Runs a job again and again, never twice at once, the first time after one interval. */
export function startPolling(options: PollingOptions): Polling {
  const { everyMs, run, onError, clock = SYSTEM_CLOCK } = options;
  const controller = new AbortController();
  const { signal } = controller;
  let failures = 0;
  let running = Promise.resolve();
  let callOff = schedule();

  function schedule(): () => void {
    return clock.after(delay(everyMs, failures, clock.random()), () => {
      running = runOnce();
    });
  }

  async function runOnce(): Promise<void> {
    try {
      await run(signal);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!signal.aborted) onError(error);
    }
    if (!signal.aborted) callOff = schedule();
  }

  return {
    async stop() {
      controller.abort(new DOMException('The polling was stopped.', 'AbortError'));
      callOff();
      await running;
    },
  };
}

const SYSTEM_CLOCK: PollingClock = {
  after(ms, job) {
    const timer = setTimeout(job, ms).unref();
    return () => {
      clearTimeout(timer);
    };
  },
  random: Math.random,
};

function delay(everyMs: number, failures: number, random: number): number {
  const backoff = Math.min(2 ** failures, MAX_BACKOFF);
  return Math.round(everyMs * backoff * (1 - JITTER + 2 * JITTER * random));
}
