import { expect, test } from 'vitest';
import type { Embedder, EmbedOptions } from '../../embeddings/embedder.ts';
import { ProviderError } from '../../src/errors.ts';
import { createCircuitBreaker } from '../../src/models/circuit-breaker.ts';
import { guarded } from '../../src/models/guarded-embedder.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { handClock } from '../support/hand-clock.ts';

const guard = (embedder: Embedder, withinMs = 30_000) => {
  const clock = handClock();
  const breaker = createCircuitBreaker({ subject: 'It', failures: 2, restMs: 1000, clock });
  return { clock, embedder: guarded(embedder, { breaker, withinMs }) };
};

test('an embedder that answers is the same', async () => {
  const plain = fakeEmbedder();
  const { embedder } = guard(plain);
  const { name, model, dimensions, fingerprint, languages } = plain;
  expect(embedder).toMatchObject({ name, model, dimensions, fingerprint, languages });
  expect(await embedder.embedQuestion('ferry')).toEqual(await plain.embedQuestion('ferry'));
  expect(await embedder.embedPassages(['a', 'b'])).toEqual(await plain.embedPassages(['a', 'b']));
});

test('an embedder that fails twice is left alone for a while', async () => {
  let asked = 0;
  const failing: Embedder = {
    ...fakeEmbedder(),
    embedQuestion() {
      asked += 1;
      return Promise.reject(new ProviderError('away', { retryable: true }));
    },
  };
  const { clock, embedder } = guard(failing);
  const messages: string[] = [];
  for (let time = 0; time < 4; time += 1)
    await embedder.embedQuestion('?').catch((error: unknown) => messages.push(String(error)));
  expect(asked).toBe(2);
  expect(messages[3]).toContain('It failed 2 times in a row and is left alone');
  await clock.advance(1000);
  await expect(embedder.embedQuestion('?')).rejects.toThrow('away');
});

test('one that hangs is given up in time, and whoever gives up first is told so', async () => {
  const hanging: Embedder = {
    ...fakeEmbedder(),
    embedQuestion: (_, { signal }: EmbedOptions = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted', { cause: signal.reason }));
        });
      }),
  };
  const { embedder } = guard(hanging, 20);
  await expect(embedder.embedQuestion('?')).rejects.toThrow(/gave no vector within 0.02 s/);
  const aborter = new AbortController();
  const asked = guard(hanging).embedder.embedQuestion('?', { signal: aborter.signal });
  aborter.abort();
  await expect(asked).rejects.toThrow('aborted');
});
