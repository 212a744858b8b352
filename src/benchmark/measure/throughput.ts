import { performance } from 'node:perf_hooks';

/**
 * Asks with so many questions under way at any moment, until all are answered or a time is over.
 * @returns answers a second
 */
export async function throughput<T>(
  items: readonly T[],
  ask: (item: T) => Promise<void>,
  { atOnce, withinMs }: { readonly atOnce: number; readonly withinMs: number },
): Promise<number> {
  const queue = items.values();
  const started = performance.now();
  let done = 0;
  const worker = async () => {
    for (const item of queue) {
      if (performance.now() - started > withinMs) return;
      await ask(item);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done / ((performance.now() - started) / 1000);
}
