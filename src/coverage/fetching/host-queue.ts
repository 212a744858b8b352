/** Time as it is waited for. */
export interface Timing {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** @throws the signal's reason when aborted */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Sends the requests to one host one after another, with a pause between them; other hosts do not wait. */
export interface HostQueue {
  /** @param delayMs from the end of the request before to the start of this one */
  run<T>(host: string, delayMs: number, job: () => Promise<T>): Promise<T>;
  /** The next request to the host waits so long from now. */
  putOff(host: string, ms: number): void;
}

/** A queue in which no host was asked yet. */
export function openHostQueue({ now, sleep }: Timing, signal?: AbortSignal): HostQueue {
  const tails = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>();
  const notBefore = new Map<string, number>();
  async function runNow<T>(host: string, delayMs: number, job: () => Promise<T>): Promise<T> {
    const last = ended.get(host);
    const start = Math.max(last === undefined ? 0 : last + delayMs, notBefore.get(host) ?? 0);
    const wait = start - now();
    if (wait > 0) await sleep(wait, signal);
    signal?.throwIfAborted();
    try {
      return await job();
    } finally {
      ended.set(host, now());
    }
  }
  return {
    run(host, delayMs, job) {
      const before = tails.get(host) ?? Promise.resolve();
      const running = before.then(() => runNow(host, delayMs, job));
      tails.set(
        host,
        running.catch(() => undefined),
      );
      return running;
    },
    putOff(host, ms) {
      notBefore.set(host, now() + ms);
    },
  };
}
