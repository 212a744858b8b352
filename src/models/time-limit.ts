import type { Clock } from '../clock.ts';

/** A signal that ends one request, for whichever reason comes first. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ended it. */
  readonly isUp: () => boolean;
  /** Ends the request, if it goes on, and calls the timer off. */
  end(): void;
}

/** Aborted after a time, with the signal given, or by `end()`. */
export function timeLimit(ms: number, clock: Clock, signal: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let isUp = false;
  const callOff = clock.after(ms, () => {
    isUp = true;
    controller.abort();
  });
  return {
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    isUp: () => isUp,
    end() {
      callOff();
      controller.abort();
    },
  };
}
