import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors.ts';
import { createReadiness, type Readiness } from '../../src/monitoring/readiness.ts';
import { handClock } from '../support/hand-clock.ts';

function running(): {
  readonly readiness: Readiness;
  readonly clock: ReturnType<typeof handClock>;
} {
  const clock = handClock();
  const readiness = createReadiness(clock);
  readiness.enter('running');
  return { readiness, clock };
}

describe('report()', () => {
  test.each(['starting', 'stopping'] as const)('is not ready while it is %s', async (phase) => {
    const { readiness } = running();
    readiness.enter(phase);
    expect(await readiness.report()).toEqual({
      ready: false,
      parts: { process: { ok: false, detail: phase } },
    });
  });

  test('begins with starting', async () => {
    expect((await createReadiness(handClock()).report()).parts.process?.detail).toBe('starting');
  });

  test('is ready when every part is', async () => {
    const { readiness } = running();
    readiness.watch('edition', () => Promise.resolve('0001'));
    readiness.watch('discord', () => 'connected');
    expect(await readiness.report()).toEqual({
      ready: true,
      parts: {
        process: { ok: true, detail: 'running' },
        edition: { ok: true, detail: '0001' },
        discord: { ok: true, detail: 'connected' },
      },
    });
  });

  test('says why a part does not work', async () => {
    const { readiness } = running();
    readiness.watch('edition', () => '0001');
    readiness.watch('discord', () => {
      throw new ProviderError('not connected', { retryable: true });
    });
    const { ready, parts } = await readiness.report();
    expect(ready).toBe(false);
    expect(parts).toMatchObject({
      edition: { ok: true },
      discord: { ok: false, detail: 'not connected' },
    });
  });

  test('does not repeat the message of an error that nobody foresaw', async () => {
    const { readiness } = running();
    const error = Object.assign(new Error('password hunter2'), { code: 'SQLITE_FULL' });
    readiness.watch('state', () => Promise.reject(error));
    readiness.watch('edition', () => Promise.reject(new Error('password hunter2')));
    const { parts } = await readiness.report();
    expect(parts.state).toEqual({ ok: false, detail: 'does not work (SQLITE_FULL)' });
    expect(parts.edition).toEqual({ ok: false, detail: 'does not work' });
  });

  test('does not wait for a part that does not answer', async () => {
    const { readiness, clock } = running();
    readiness.watch('state', () => new Promise(() => undefined));
    const report = readiness.report();
    await clock.advance(2000);
    expect((await report).parts.state).toEqual({
      ok: false,
      detail: 'does not answer within 2 s',
    });
  });
});
