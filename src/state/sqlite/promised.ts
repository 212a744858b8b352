/** What a synchronous database gives, as a promise: an error rejects it. */
export function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
