/** Runs synchronous work behind an asynchronous port: what it throws becomes a rejection. */
export function attempt<T>(job: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(job());
  });
}
