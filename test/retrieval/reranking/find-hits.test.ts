import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { findHits, type FindHitsOptions } from '../../../src/retrieval/find-hits.ts';
import { createEndpointReranker } from '../../../src/retrieval/reranking/endpoint.ts';
import { understand } from '../../../src/retrieval/understand.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { rerankServer, type RerankServer } from '../../support/rerank/server.ts';
import { publishFerry } from '../ferry-edition.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

const embedder = fakeEmbedder({ dimensions: 256 });

function find(text: string, options: Partial<FindHitsOptions> = {}, enough?: () => boolean) {
  const question = understand(text, { edition });
  return findHits(question, { edition, embedder, topK: 5, ...options }, enough);
}

function endpoint({ baseUrl, apiKey }: RerankServer) {
  return createEndpointReranker({ baseUrl, apiKey, model: 'm', maxRetries: 0 });
}

describe('findHits() with a reranker', () => {
  test('puts first what the reranker does', async () => {
    const server = await rerankServer('cohere');
    const plain = await find('electric ferry');
    const last = plain.hits.at(-1)?.passage.text ?? '';
    server.ranking.respondWith(({ texts }) => ({
      alter: (ranked) =>
        ranked.map(({ index }) => ({ index, score: texts[index]?.endsWith(last) ? 1 : 0 })),
    }));
    const { hits, notes } = await find('electric ferry', { rerankers: [endpoint(server)] });
    expect(hits[0]?.passage.text).toBe(last);
    expect(plain.hits[0]?.passage.text).not.toBe(last);
    expect(notes).toEqual([]);
  });

  test('keeps the order of the search where the server fails, says so, and asks it once', async () => {
    const server = await rerankServer('cohere');
    server.ranking.respondWith(() => ({ status: 403 }));
    const told: Error[] = [];
    const options = {
      rerankers: [endpoint(server)],
      onUnranked: (error: Error) => told.push(error),
    };
    const asked = 'What does a return ticket cost according to Strandline?';
    const { hits, notes } = await find(asked, options, () => false);
    expect(hits).toEqual((await find(asked, {}, () => false)).hits);
    expect(notes).toEqual([{ key: 'remarks.unranked' }]);
    expect(told).toMatchObject([{ name: 'RefusedRerank' }]);
    expect(server.requests).toHaveLength(1);
  });

  test('stops when it is told to', async () => {
    const server = await rerankServer('cohere');
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    const going = find('ferry', { rerankers: [endpoint(server)], signal });
    await expect(going).rejects.toThrow('no longer wanted');
  });
});
