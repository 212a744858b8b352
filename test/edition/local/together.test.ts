import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { together } from '../../../src/edition/local/together.ts';

/** Goes on until it is told to stop. */
async function endless(signal: AbortSignal): Promise<never> {
  for (;;) {
    await setImmediate();
    if (signal.aborted) throw new Error('was stopped');
  }
}

const fails = (): Promise<never> => Promise.reject(new Error('the disk is full'));

describe('together()', () => {
  test('gives what both come to', async () => {
    const both = together(
      undefined,
      () => Promise.resolve(1),
      () => Promise.resolve('a'),
    );
    await expect(both).resolves.toEqual([1, 'a']);
  });

  test.each([
    ['first', fails, endless],
    ['second', endless, fails],
  ])('stops the other where the %s fails, and says why', async (_, one, other) => {
    await expect(together(undefined, one, other)).rejects.toThrow('the disk is full');
  });

  test('ends when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(together(signal, endless, endless)).rejects.toThrow('was stopped');
  });
});
