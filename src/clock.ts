/** Time as the code under test sees it. */
export interface Clock {
  /** Milliseconds; only differences count. */
  now(): number;
  /** Runs something once after a while; the returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * Waits.
 * @throws the signal's reason as soon as it is aborted
 */
export async function wait(ms: number, clock: Clock, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let callOff = (): void => undefined;
  let stop = (): void => undefined;
  try {
    await new Promise<void>((resolve) => {
      stop = resolve;
      signal?.addEventListener('abort', stop, { once: true });
      callOff = clock.after(ms, resolve);
    });
  } finally {
    callOff();
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
}
