/** Aborted as soon as one of the two is. */
export function anySignal(one: AbortSignal, other: AbortSignal | null | undefined): AbortSignal {
  return other ? AbortSignal.any([one, other]) : one;
}

/**
 * Settles as the promise does, or rejects with the signal's reason as soon as that is aborted. What the promise
 * stands for goes on: whoever started it looks at the signal to stop it.
 */
export async function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return promise;
  // A rejection that comes after the abort is nobody's any more.
  promise.catch(() => undefined);
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(asError(signal.reason));
    };
    signal.addEventListener('abort', stop, { once: true });
    const done = () => {
      signal.removeEventListener('abort', stop);
    };
    void promise.then(resolve, reject).finally(done);
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}
