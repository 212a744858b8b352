import { describe, expect, test } from 'vitest';
import { ProviderError } from '../src/errors.ts';
import { askedWaitMs, providerFailure } from '../src/provider-errors.ts';
import { withRetries, type RetryOptions } from '../src/retry.ts';
import { handClock } from './support/hand-clock.ts';

const MAY_PASS = new ProviderError('down', { retryable: true });

/** A task that fails with these errors in turn and then succeeds, and the clock it is tried by. */
function setUp(failures: readonly Error[], options: Partial<RetryOptions> = {}) {
  const clock = handClock();
  let tries = 0;
  const going = withRetries(
    () => {
      const failure = failures[tries];
      tries += 1;
      return failure ? Promise.reject(failure) : Promise.resolve('done');
    },
    { maxRetries: 2, delayMs: 1000, askedMs: () => null, clock, random: () => 0.5, ...options },
  );
  going.catch(() => undefined);
  return { clock, going, tries: () => tries };
}

describe('withRetries()', () => {
  test('waits twice as long before each further try', async () => {
    const { clock, going } = setUp([MAY_PASS, MAY_PASS]);
    await clock.waitingFor(1000);
    await clock.advance(1000);
    await clock.waitingFor(2000);
    await clock.advance(2000);
    expect(await going).toBe('done');
  });

  test.each([
    [0, 500],
    [0.999, 1499],
  ])('waits shorter or longer by chance: %f', async (chance, ms) => {
    const { clock, going } = setUp([MAY_PASS], { random: () => chance });
    await clock.waitingFor(ms);
    await clock.advance(ms);
    expect(await going).toBe('done');
  });

  test('waits as long as it is asked to, and not for someone who asks for more than a minute', async () => {
    const { clock, going } = setUp([MAY_PASS], { askedMs: () => 7000 });
    await clock.waitingFor(7000);
    await clock.advance(7000);
    expect(await going).toBe('done');
    const impatient = setUp([MAY_PASS], { askedMs: () => 60_001 });
    await expect(impatient.going).rejects.toBe(MAY_PASS);
    expect(impatient.clock.waits).toEqual([]);
  });

  test('gives up when no tries are left, when it is too late, and at what cannot pass', async () => {
    const fatal = new ProviderError('wrong key', { retryable: false });
    await expect(setUp([MAY_PASS], { maxRetries: 0 }).going).rejects.toBe(MAY_PASS);
    await expect(setUp([MAY_PASS], { until: 999 }).going).rejects.toBe(MAY_PASS);
    const bug = new TypeError('a bug');
    for (const error of [fatal, bug]) {
      const { going, tries } = setUp([error]);
      await expect(going).rejects.toBe(error);
      expect(tries()).toBe(1);
    }
  });

  test('ends a wait when it is told to stop', async () => {
    const aborter = new AbortController();
    const { clock, going, tries } = setUp([MAY_PASS], { signal: aborter.signal });
    await clock.waitingFor(1000);
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
    await clock.advance(1000);
    expect(tries()).toBe(1);
  });
});

function failed(headers: Readonly<Record<string, string>>): ProviderError {
  const cause = Object.assign(new Error('429'), { status: 429, headers: new Headers(headers) });
  return new ProviderError('busy', { retryable: true, cause });
}

describe('askedWaitMs()', () => {
  test.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '9', 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ])('reads %j', (headers, ms) => {
    expect(askedWaitMs(failed(headers))).toBe(ms);
  });

  test('reads a date to come', () => {
    const date = new Date(Date.now() + 20_000).toUTCString();
    const ms = askedWaitMs(failed({ 'retry-after': date })) ?? 0;
    expect(ms).toBeGreaterThan(15_000);
    expect(ms).toBeLessThanOrEqual(20_000);
  });
});

describe('providerFailure()', () => {
  test.each([
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
    'the request exceeds the available context size, try increasing it',
    'prompt is too long: 212000 tokens > 200000 maximum',
    'Input tokens exceed the configured limit of 4096 tokens.',
  ])('knows a request that is too long: %s', (message) => {
    const cause = Object.assign(new Error(message), { status: 400 });
    expect(providerFailure(cause)).toMatchObject({ isTooLong: true, retryable: false });
  });

  test.each([
    [400, "Unsupported value: 'temperature' does not support 0 with this model."],
    [429, 'Rate limit reached: too many tokens per minute'],
  ])('takes no other refusal for one: %i %s', (status, message) => {
    expect(providerFailure(Object.assign(new Error(message), { status })).isTooLong).toBe(false);
  });
});
