import { systemClock, wait, type Clock } from './clock.ts';
import { ProviderError } from './errors.ts';

export interface RetryOptions {
  /** Tries after the first. */
  readonly maxRetries: number;
  /** Wait before the second try, more or less (see `JITTER`); it doubles with each further one. */
  readonly delayMs: number;
  readonly signal?: AbortSignal | undefined;
  /** What the provider asks to wait; it counts where it is longer. */
  readonly askedMs: (error: ProviderError) => number | null;
  /** No further try begins later than this, by the clock. @default never too late */
  readonly until?: number | undefined;
  /** @default the machine's */
  readonly clock?: Clock | undefined;
  /** At least 0, less than 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** A provider that asks for a longer wait than a minute is not waited for. */
const MAX_WAIT_MS = 60_000;

/** A wait of our own is shorter or longer by up to this part, so that those who failed together do not return together. */
const JITTER = 0.5;

/**
 * Tries again as long as the failure is a `ProviderError` that may pass, and tries are left.
 * @throws what the last try threw; the signal's reason as soon as it is aborted
 */
export async function withRetries<T>(task: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { maxRetries, delayMs, signal, clock = systemClock } = options;
  try {
    return await task();
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ProviderError && error.retryable) || maxRetries === 0) throw error;
    const waitMs = waitBefore(error, options);
    const isTooLate = clock.now() + waitMs > (options.until ?? Infinity);
    if (waitMs > MAX_WAIT_MS || isTooLate) throw error;
    await wait(waitMs, clock, signal);
  }
  return withRetries(task, { ...options, maxRetries: maxRetries - 1, delayMs: delayMs * 2 });
}

function waitBefore(
  error: ProviderError,
  { delayMs, askedMs, random = Math.random }: RetryOptions,
): number {
  const own = delayMs * (1 - JITTER + 2 * JITTER * random());
  return Math.max(own, askedMs(error) ?? 0);
}
