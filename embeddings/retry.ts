import { setTimeout as wait } from 'node:timers/promises';
import { ProviderError } from '../src/errors.ts';

export interface RetryOptions {
  /** Tries after the first. */
  readonly maxRetries: number;
  /** Wait before the second try; it doubles with each further one. */
  readonly delayMs: number;
  readonly signal?: AbortSignal | undefined;
  /** What the provider asks to wait; it counts where it is longer. */
  readonly askedMs: (error: ProviderError) => number | null;
}

/** A provider that asks for a longer wait than a minute is not waited for. */
const MAX_WAIT_MS = 60_000;

/**
 * Tries again as long as the failure is a `ProviderError` that may pass, and tries are left.
 * @throws what the last try threw; the signal's reason as soon as it is aborted
 */
export async function withRetries<T>(task: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { maxRetries, delayMs, signal, askedMs } = options;
  try {
    return await task();
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ProviderError && error.retryable) || maxRetries === 0) throw error;
    const waitMs = Math.max(delayMs, askedMs(error) ?? 0);
    if (waitMs > MAX_WAIT_MS) throw error;
    await wait(waitMs, undefined, { signal });
  }
  return withRetries(task, { ...options, maxRetries: maxRetries - 1, delayMs: delayMs * 2 });
}
