import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddingCache, type EmbeddingCache } from '../../embeddings/cache.ts';
import { cached, type EmbeddingProgress } from '../../embeddings/cached.ts';
import { createOpenAIEmbedder } from '../../embeddings/openai.ts';
import { embedderContract } from '../support/embedder-contract.ts';
import { hold } from '../support/openai/hold.ts';
import { embeddingsRequest } from '../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../support/openai/server.ts';

const forContract = await startOpenAIServer();
afterAll(() => forContract.close());

embedderContract('cached()', () =>
  cached(open(forContract), openEmbeddingCache(':memory:'), { batchSize: 2 }),
);

let folder: string;
let server: OpenAIServer;
let cache: EmbeddingCache;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cached-'));
  server = await startOpenAIServer();
  cache = openEmbeddingCache(join(folder, 'cache.sqlite'));
});
afterEach(async () => {
  cache.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('cached()', () => {
  test('embeds only what is missing, equal texts once', async () => {
    const embedder = cached(open(server), cache);
    const first = await embedder.embedPassages(['one', 'two', 'one']);
    const again = await cached(open(server), cache).embedPassages(['two', 'three', 'one']);
    expect(inputs()).toEqual([['one', 'two'], ['three']]);
    expect(first[0]).toEqual(first[2]);
    expect([again[2], again[0]]).toEqual([first[0], first[1]]);
  });

  test('knows the dimensions when all vectors come from the cache', async () => {
    await cached(open(server), cache).embedPassages(['one']);
    const embedder = cached(open(server), cache);
    expect(embedder.dimensions).toBeNull();
    await embedder.embedPassages(['one']);
    expect(embedder.dimensions).toBe(64);
    expect(inputs()).toHaveLength(1);
  });

  test('keeps the vectors of different embedders apart', async () => {
    await cached(open(server, 'model-a'), cache).embedPassages(['one']);
    await cached(open(server, 'model-b'), cache).embedPassages(['one']);
    expect(inputs()).toHaveLength(2);
  });

  test('embeds again what has another length in the cache', async () => {
    const embedder = open(server);
    const [right] = await embedder.embedPassages(['one']);
    cache.put(embedder.fingerprint, [['one', new Float32Array([1, 0])]]);
    expect(await cached(embedder, cache).embedPassages(['one'])).toEqual([right]);
    expect(cache.get(embedder.fingerprint, 'one')).toEqual(right);
  });

  test('embeds again what turns out to have another length than the first answer', async () => {
    const embedder = open(server);
    cache.put(embedder.fingerprint, [['one', new Float32Array([1, 0])]]);
    const vectors = await cached(embedder, cache).embedPassages(['one', 'two']);
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64]);
    expect(inputs()).toEqual([['two'], ['one']]);
  });

  test('trusts none of the cached vectors when they differ in length', async () => {
    const embedder = open(server);
    cache.put(embedder.fingerprint, [
      ['one', new Float32Array([1, 0])],
      ['two', new Float32Array([1, 0, 0])],
    ]);
    await cached(embedder, cache).embedPassages(['one', 'two']);
    expect(inputs()).toEqual([['one', 'two']]);
  });

  test('reports its progress', async () => {
    await cached(open(server), cache).embedPassages(['one']);
    const seen: EmbeddingProgress[] = [];
    const onProgress = (progress: EmbeddingProgress) => seen.push(progress);
    const embedder = cached(open(server), cache, { onProgress, batchSize: 2 });
    await embedder.embedPassages(['one', 'two', 'two', 'three', 'four']);
    expect(seen).toEqual([
      { done: 1, total: 4, fromCache: 1 },
      { done: 3, total: 4, fromCache: 1 },
      { done: 4, total: 4, fromCache: 1 },
    ]);
  });

  test('keeps the batches that were done before an abort', async () => {
    const aborter = new AbortController();
    server.embeddings.enqueue({}, { until: hold().released });
    const embedder = cached(open(server), cache, { batchSize: 1 });
    const going = embedder.embedPassages(['one', 'two'], { signal: aborter.signal });
    await server.received(2);
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
    expect(cache.get(embedder.fingerprint, 'one')).toHaveLength(64);
    expect(cache.get(embedder.fingerprint, 'two')).toBeNull();
  });
});

function open({ apiKey, baseUrl }: OpenAIServer, model = 'model-a') {
  return createOpenAIEmbedder({ apiKey, baseUrl, model, maxRetries: 0 });
}

function inputs(): unknown[] {
  return server.requests.map(({ body }) => embeddingsRequest.parse(body).input);
}
