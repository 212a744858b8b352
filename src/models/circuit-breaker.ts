import type { Clock } from '../clock.ts';
import { ProviderError } from '../errors.ts';

export interface CircuitBreakerOptions {
  /** What is left alone, for the message: `The model gpt-4.1-mini`. */
  readonly subject: string;
  /** Failures in a row after which nothing is tried for a while. @default 4 */
  readonly failures?: number | undefined;
  /** How long that is. @default 60,000 */
  readonly restMs?: number | undefined;
  /** Told when a rest begins, and when it is over. @default nobody */
  readonly onRest?: ((isResting: boolean) => void) | undefined;
  readonly clock: Clock;
}

/** Leaves a provider alone that fails again and again, so that nobody waits for it in vain. */
export interface CircuitBreaker {
  /**
   * Runs a task; after a rest one task alone is let through, and its outcome decides for the others.
   * @throws ProviderError at once during a rest; whatever the task throws
   */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** Counts failures that may pass; any other outcome shows that the provider is there. */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const { subject, failures = 4, restMs = 60_000, onRest, clock } = options;
  let failed = 0;
  let restsSince: number | null = null;
  let isTrying = false;

  function refuseDuringRest(): void {
    if (restsSince === null) return;
    const left = restsSince + restMs - clock.now();
    if (left <= 0 && !isTrying) return;
    const seconds = Math.max(1, Math.ceil(left / 1000));
    throw new ProviderError(
      `${subject} failed ${failed} times in a row and is left alone for another ${seconds} s`,
      { retryable: true },
    );
  }

  function noteFailure(error: unknown): void {
    const passes = error instanceof ProviderError && error.retryable;
    if (passes) failed += 1;
    else if (error instanceof ProviderError) recover();
    if (!passes || failed < failures) return;
    restsSince = clock.now();
    onRest?.(true);
  }

  function recover(): void {
    if (restsSince !== null) onRest?.(false);
    failed = 0;
    restsSince = null;
  }

  return {
    async run(task) {
      refuseDuringRest();
      const isTrial = restsSince !== null;
      if (isTrial) isTrying = true;
      try {
        const result = await task();
        recover();
        return result;
      } catch (error) {
        noteFailure(error);
        throw error;
      } finally {
        if (isTrial) isTrying = false;
      }
    },
  };
}
