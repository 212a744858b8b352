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
  /** Aborts this work alone, with the error that says why. @default never */
  readonly stopped?: AbortSignal | undefined;
}

/**
 * Runs work that must end in time. It is told to stop by its signal, and left behind if it does not listen.
 * @throws TimeLimitError, ClosingError, why it was stopped, or what the work throws
 */
export async function withTimeLimit<T>(
  { timeoutMs, closing, stopped }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const late = setTimeout(() => {
    controller.abort(new TimeLimitError(timeoutMs));
  }, timeoutMs);
  const callOff = [
    whenAborted(closing, () => {
      controller.abort(new ClosingError('Closing'));
    }),
    whenAborted(stopped, () => {
      controller.abort(stopped?.reason);
    }),
  ];
  try {
    return await unlessAborted(controller.signal, () => work(controller.signal));
  } finally {
    clearTimeout(late);
    for (const each of callOff) each();
  }
}

/**
 * Work that is left behind when a signal says so; not even begun where it has said so already.
 * @throws the signal's reason, or what the work throws
 */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let callOff = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    callOff = whenAborted(signal, () => {
      reject(asError(signal.reason));
    });
  });
  try {
    return await Promise.race([left, work()]);
  } finally {
    callOff();
  }
}

/** @returns what calls it off */
function whenAborted(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal?.aborted) act();
  else signal?.addEventListener('abort', act, { once: true });
  return () => {
    signal?.removeEventListener('abort', act);
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new ClosingError('Aborted', { cause: reason });
}
