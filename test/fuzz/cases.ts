import fc from 'fast-check';
import { test } from 'vitest';

/** Of each law. `npm run test:fuzz` tries 100,000; the gate has seconds. */
export const CASES = Number(process.env['CASES'] ?? 200);

/** A hundred thousand cases may take an hour on a busy machine. */
const TIMEOUT_MS = 10 * 3_600_000;

/**
 * A test of a law that holds for everything an arbitrary makes. Whatever the check throws breaks the law, and is shown with
 * the smallest case that makes it throw.
 * @param share of the cases that are tried, for what takes long
 */
export function law<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
  share = 1,
): void {
  const numRuns = Math.max(1, Math.round(CASES * share));
  test(
    name,
    () =>
      fc.assert(
        fc.asyncProperty(arbitrary, async (value) => check(value)),
        { numRuns },
      ),
    TIMEOUT_MS,
  );
}
