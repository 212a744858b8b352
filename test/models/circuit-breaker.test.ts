import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors.ts';
import { createCircuitBreaker } from '../../src/models/circuit-breaker.ts';
import { handClock } from '../support/hand-clock.ts';
import { hold } from '../support/openai/hold.ts';

const DOWN = new ProviderError('down', { retryable: true });
const REFUSED = new ProviderError('no', { retryable: false });

function setUp() {
  const clock = handClock();
  const breaker = createCircuitBreaker({
    subject: 'The model x',
    failures: 2,
    restMs: 1000,
    clock,
  });
  const fail = (error: Error) => breaker.run(() => Promise.reject(error)).catch((e: unknown) => e);
  const succeed = () => breaker.run(() => Promise.resolve('done'));
  return { clock, breaker, fail, succeed };
}

describe('createCircuitBreaker()', () => {
  test('rests after failures in a row, and says for how long', async () => {
    const { fail, succeed, clock } = setUp();
    await fail(DOWN);
    await fail(DOWN);
    await clock.advance(400);
    await expect(succeed()).rejects.toThrow(
      'failed 2 times in a row and is left alone for another 1 s',
    );
  });

  test.each([REFUSED, new Error('a bug')])('does not count %s', async (error) => {
    const { fail, succeed } = setUp();
    for (let n = 0; n < 3; n += 1) expect(await fail(error)).toBe(error);
    expect(await succeed()).toBe('done');
  });

  test('begins to count anew after a success', async () => {
    const { fail, succeed } = setUp();
    await fail(DOWN);
    await succeed();
    await fail(DOWN);
    expect(await succeed()).toBe('done');
  });

  test('lets one try through after the rest, which decides for the others', async () => {
    const { fail, succeed, breaker, clock } = setUp();
    await fail(DOWN);
    await fail(DOWN);
    await clock.advance(1000);
    const held = hold();
    const trial = breaker.run(() => held.released);
    await expect(succeed()).rejects.toThrow('left alone');
    held.release();
    await trial;
    expect(await succeed()).toBe('done');
  });

  test('rests again when that try fails, and lets another one through when it was called off', async () => {
    const { fail, succeed, clock } = setUp();
    await fail(DOWN);
    await fail(DOWN);
    await clock.advance(1000);
    const aborted = new DOMException('aborted', 'AbortError');
    expect(await fail(aborted)).toBe(aborted);
    expect(await fail(DOWN)).toBe(DOWN);
    await expect(succeed()).rejects.toThrow('left alone');
    await clock.advance(1000);
    expect(await succeed()).toBe('done');
  });
});
