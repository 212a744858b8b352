import { DatelineError } from '../../errors.ts';

/** Work took longer than it may. */
export class TimeLimitError extends DatelineError {
  override name = 'TimeLimitError';
  readonly seconds: number;

  constructor(timeoutMs: number) {
    super(`Stopped after ${timeoutMs} ms`);
    this.seconds = Math.round(timeoutMs / 1000);
  }
}

/** Work was given up because the program is closing. */
export class ClosingError extends DatelineError {
  override name = 'ClosingError';
}

export interface Limits {
  readonly timeoutMs: number;
  /** Aborts everything under way. */
  readonly closing: AbortSignal;
}

/**
 * Runs work that must end in time. It is told to stop by its signal, and left behind if it does not listen.
 * @throws TimeLimitError, ClosingError, or what the work throws
 */
export async function withTimeLimit<T>(
  { timeoutMs, closing }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const close = () => {
    stop(new ClosingError('Closing'));
  };
  const timer = setTimeout(() => {
    stop(new TimeLimitError(timeoutMs));
  }, timeoutMs);
  closing.addEventListener('abort', close);
  try {
    if (closing.aborted) close();
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', close);
  }
}
