/**
 * Runs a job for each item, at most so many at once, and gives the results in the order of the items.
 * @throws what the first job that fails throws; no further ones are begun
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  most: number,
  job: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  let failed = false;
  async function work(): Promise<void> {
    for (const [index, item] of waiting) {
      if (failed) return;
      results.set(index, await job(item));
    }
  }
  const workers = Array.from({ length: Math.min(most, items.length) }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
