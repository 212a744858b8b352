import { expect } from 'vitest';

/** Stands for any text that has this in it, inside what a test expects. */
export function textWith(part: string | RegExp): unknown {
  return typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part);
}
