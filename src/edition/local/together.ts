/** Work that ends early when it is told to. */
export type Stoppable<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Does two things at a time. Where one fails the other is told to stop, and has stopped when this ends.
 * @throws what failed first
 */
export async function together<A, B>(
  signal: AbortSignal | undefined,
  one: Stoppable<A>,
  other: Stoppable<B>,
): Promise<readonly [A, B]> {
  const failing = new AbortController();
  const either = AbortSignal.any([failing.signal, ...(signal ? [signal] : [])]);
  const stop = (error: unknown): never => {
    failing.abort(error);
    throw error;
  };
  const works = [one(either).catch(stop), other(either).catch(stop)] as const;
  await Promise.allSettled(works);
  failing.signal.throwIfAborted();
  return Promise.all(works);
}
